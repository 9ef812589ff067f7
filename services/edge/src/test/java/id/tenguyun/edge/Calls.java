package id.tenguyun.edge;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.json.JsonMapper;

/** Calls over HTTP, as an officer or as nobody. JSON may be written with single quotes. */
final class Calls {

  private final String address;
  private final HttpClient http = HttpClient.newHttpClient();

  private Calls(String address) {
    this.address = address;
  }

  static Calls to(ConfigurableApplicationContext context) {
    return new Calls(
        "http://127.0.0.1:" + context.getEnvironment().getProperty("local.server.port"));
  }

  HttpResponse<String> get(String path, @Nullable String officer) {
    return call("GET", path, officer, "");
  }

  HttpResponse<String> post(String path, @Nullable String officer, String json) {
    return call("POST", path, officer, json.replace('\'', '"'));
  }

  HttpResponse<String> call(String method, String path, @Nullable String officer, String body) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(address + path))
            .header("Content-Type", "application/json")
            .method(method, HttpRequest.BodyPublishers.ofString(body));
    if (officer != null) {
      request.header("Tenguyun-Officer", officer);
    }
    try {
      return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(method + " " + path, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted at " + path, e);
    }
  }

  static String field(HttpResponse<String> answer, String name) {
    return JsonMapper.shared().readTree(answer.body()).path(name).asString("");
  }
}
