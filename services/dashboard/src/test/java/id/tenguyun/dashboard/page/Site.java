package id.tenguyun.dashboard.page;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The page over {@link MadeUp} facts, started once for all tests that only ask. */
final class Site {

  private static final Site FILLED = new Site();

  private final MadeUp made = new MadeUp();
  private final String address;
  private final HttpClient client = HttpClient.newHttpClient();

  private Site() {
    ConfigurableApplicationContext context =
        new SpringApplicationBuilder(Preview.class)
            .properties("spring.config.name=dashboard", "tenguyun.access.callers=headers")
            .run("--server.port=0");
    int port = ((WebServerApplicationContext) context).getWebServer().getPort();
    address = "http://127.0.0.1:" + port;
    Preview.fill(context, made);
  }

  static Site filled() {
    return FILLED;
  }

  /** The facts behind it. */
  MadeUp made() {
    return made;
  }

  String text(String path) {
    return get(path).body();
  }

  HttpResponse<String> get(String path) {
    return get(path, Map.of());
  }

  HttpResponse<String> get(String path, Map<String, String> headers) {
    return send(path, headers, BodyHandlers.ofString());
  }

  JsonNode json(String path) {
    return JsonMapper.shared().readTree(text(path));
  }

  /** The first lines of an answer that may never end. */
  List<String> lines(String path, Map<String, String> headers, int many) throws IOException {
    List<String> lines = new ArrayList<>();
    HttpResponse<InputStream> response = send(path, headers, BodyHandlers.ofInputStream());
    try (var reader =
        new BufferedReader(new InputStreamReader(response.body(), StandardCharsets.UTF_8))) {
      for (int i = 0; i < many; i++) {
        lines.add(reader.readLine());
      }
    }
    return lines;
  }

  private <T> HttpResponse<T> send(
      String path, Map<String, String> headers, HttpResponse.BodyHandler<T> handler) {
    var request = HttpRequest.newBuilder(URI.create(address + path));
    headers.forEach(request::header);
    try {
      return client.send(request.build(), handler);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
