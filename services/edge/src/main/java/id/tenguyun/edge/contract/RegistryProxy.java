package id.tenguyun.edge.contract;

import id.tenguyun.registry.RegistryConfig;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * The schema registry for partners, in the shapes of Confluent's API and to read alone: the
 * registry itself is never reachable from outside. Answers are streamed and bounded.
 */
@Hidden
@RestController
@EnableConfigurationProperties(RegistryProxySettings.class)
class RegistryProxy {

  private static final String ROOT = "/registry/";
  private static final String JSON = "application/vnd.schemaregistry.v1+json";
  private static final int CHUNK_BYTES = 8_192;

  private final String registryUrl;
  private final RegistryProxySettings settings;
  private final Semaphore places;
  private final HttpClient http;

  RegistryProxy(RegistryConfig registry, RegistryProxySettings settings) {
    this.registryUrl = registry.url().replaceAll("/+$", "");
    this.settings = settings;
    this.places = new Semaphore(settings.mostAtOnce());
    this.http =
        HttpClient.newBuilder()
            .connectTimeout(settings.patience())
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
  }

  @GetMapping("/registry/**")
  void read(HttpServletRequest request, HttpServletResponse response) throws IOException {
    String path = pathOf(request);
    if (!RegistryPaths.mayRead(path)) {
      throw notOffered();
    }
    forward(ask(path, request.getQueryString()).GET().build(), response);
  }

  /** Serializers that may not register ask for a schema's id by sending the schema. */
  @PostMapping("/registry/**")
  void lookUp(HttpServletRequest request, HttpServletResponse response) throws IOException {
    String path = pathOf(request);
    if (!RegistryPaths.mayLookUp(path)) {
      throw notOffered();
    }
    int most = Math.toIntExact(settings.largestQuestion().toBytes());
    if (request.getContentLengthLong() > most) {
      throw tooLarge(most);
    }
    byte[] schema = request.getInputStream().readNBytes(most + 1);
    if (schema.length > most) {
      throw tooLarge(most);
    }
    forward(
        ask(path, request.getQueryString())
            .header("Content-Type", JSON)
            .POST(HttpRequest.BodyPublishers.ofByteArray(schema))
            .build(),
        response);
  }

  private static ErrorResponseException tooLarge(int most) {
    return problem(
        HttpStatus.CONTENT_TOO_LARGE, "A schema to look up has %d bytes at most.".formatted(most));
  }

  private static String pathOf(HttpServletRequest request) {
    String uri = request.getRequestURI();
    String context = request.getContextPath() + ROOT;
    return uri.startsWith(context) ? uri.substring(context.length()) : "";
  }

  private HttpRequest.Builder ask(String path, @Nullable String query) {
    if (!RegistryPaths.mayAsk(query)) {
      throw notOffered();
    }
    return HttpRequest.newBuilder(
            URI.create(registryUrl + "/" + path + (query == null ? "" : "?" + query)))
        .timeout(settings.patience())
        .header("Accept", JSON + ", application/json");
  }

  private void forward(HttpRequest question, HttpServletResponse response) throws IOException {
    if (!places.tryAcquire()) {
      response.setHeader("Retry-After", "1");
      throw problem(HttpStatus.SERVICE_UNAVAILABLE, "Too many ask for schemas now; try again.");
    }
    try {
      HttpResponse<InputStream> answer =
          http.send(question, HttpResponse.BodyHandlers.ofInputStream());
      response.setStatus(answer.statusCode());
      response.setContentType(answer.headers().firstValue("Content-Type").orElse(JSON));
      try (InputStream body = answer.body()) {
        copy(body, response);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw problem(HttpStatus.SERVICE_UNAVAILABLE, "This service is stopping.");
    } catch (ConnectException | HttpTimeoutException e) {
      throw problem(HttpStatus.BAD_GATEWAY, "The schema registry does not answer; try again.");
    } finally {
      places.release();
    }
  }

  private void copy(InputStream body, HttpServletResponse response) throws IOException {
    long left = settings.largestAnswer().toBytes();
    byte[] chunk = new byte[CHUNK_BYTES];
    OutputStream out = response.getOutputStream();
    for (int read = body.read(chunk); read >= 0; read = body.read(chunk)) {
      left -= read;
      if (left < 0) {
        throw new IOException(
            "The schema registry answered more than %s".formatted(settings.largestAnswer()));
      }
      out.write(chunk, 0, read);
    }
  }

  private static ErrorResponseException notOffered() {
    return problem(
        HttpStatus.NOT_FOUND,
        "Schemas can be read here and nothing else: subjects, their versions, schemas by id,"
            + " compatibility levels. A release registers new schemas.");
  }

  private static ErrorResponseException problem(HttpStatus status, String detail) {
    return new ErrorResponseException(
        status, ProblemDetail.forStatusAndDetail(status, detail), null);
  }
}
