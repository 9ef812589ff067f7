package id.tenguyun.standalone.wire;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A call to a service over HTTP, as its own pages and other systems make it. */
public final class ServiceCall {

  private static final Duration PATIENCE = Duration.ofSeconds(45);
  private static final int FIRST_ERROR = 400;
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final URI address;
  private final Map<String, String> headers = new LinkedHashMap<>();

  /**
   * A call to an address.
   *
   * @param serviceUrl the service's address, with a slash at its end
   * @param path path and query, encoded, without a slash in front
   */
  public ServiceCall(String serviceUrl, String path) {
    this.address = URI.create(serviceUrl + path);
    headers.put("Accept", "application/json");
  }

  /**
   * What came back.
   *
   * @param text the body
   */
  public record Answer(int status, String text) {

    /** Whether it is an answer and no refusal. */
    public boolean good() {
      return status < FIRST_ERROR;
    }

    /** The body as JSON. */
    public JsonNode json() {
      return JSON.readTree(text);
    }

    /** What a refusal says, reasons and all. */
    public String refusal() {
      if (!text.startsWith("{")) {
        return "answered %d".formatted(status);
      }
      JsonNode problem = json();
      // with reasons, the detail only repeats the first of them
      String first = problem.path("reasons").isEmpty() ? "detail" : "title";
      var says =
          new StringBuilder(problem.path(first).asString(problem.path("title").asString("")));
      problem
          .path("reasons")
          .forEach(reason ->
              says.append(
                  "%n  %s %s: found %s; right would be %s"
                      .formatted(
                          reason.path("code").asString(""),
                          reason.path("field").asString(""),
                          reason.path("found").asString(""),
                          reason.path("allowed").asString(""))));
      return says.toString();
    }
  }

  /** Adds a header. */
  public ServiceCall with(String header, String value) {
    headers.put(header, value);
    return this;
  }

  /** Adds headers. */
  public ServiceCall with(Map<String, String> more) {
    headers.putAll(more);
    return this;
  }

  /** Asks. */
  public Answer get() {
    return send(request().GET().build());
  }

  /** Sends a body as JSON. */
  public Answer post(Map<String, ?> body) {
    return send(
        request()
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body)))
            .build());
  }

  private HttpRequest.Builder request() {
    var request = HttpRequest.newBuilder(address).timeout(PATIENCE);
    headers.forEach(request::header);
    return request;
  }

  private static Answer send(HttpRequest request) {
    try (HttpClient http = HttpClient.newHttpClient()) {
      HttpResponse<String> response = http.send(request, HttpResponse.BodyHandlers.ofString());
      return new Answer(response.statusCode(), response.body());
    } catch (IOException e) {
      throw new UncheckedIOException("No answer from " + request.uri(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while waiting for " + request.uri(), e);
    }
  }
}
