package id.tenguyun.dashboard;

import id.tenguyun.testkit.TestPlatform;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.stream.StreamSupport;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Starts the dashboard as {@code java -jar} would, on the test platform and a free port. */
final class Dashboards {

  private Dashboards() {}

  static Running start(TestPlatform platform, String database) {
    return start(platform, database, 0);
  }

  static Running start(TestPlatform platform, String database, int port) {
    return start(platform, database, port, "spring.application.name=dashboard");
  }

  /** With one property, {@code key=value}, that is not the platform's. */
  static Running start(TestPlatform platform, String database, String property) {
    return start(platform, database, 0, property);
  }

  private static Running start(TestPlatform platform, String database, int port, String property) {
    return new Running(
        new SpringApplicationBuilder(DashboardApplication.class)
            .properties("spring.config.name=dashboard")
            .properties(platform.springProperties(database))
            .run(
                "--" + property,
                "--server.port=" + port,
                "--management.endpoint.health.show-details=always"));
  }

  /** A running dashboard, and where. */
  record Running(ConfigurableApplicationContext context, String address) implements AutoCloseable {

    Running(ConfigurableApplicationContext context) {
      this(
          context,
          "http://127.0.0.1:" + ((WebServerApplicationContext) context).getWebServer().getPort());
    }

    JsonNode get(String path) {
      try (HttpClient client = HttpClient.newHttpClient()) {
        var request = HttpRequest.newBuilder(URI.create(address() + path)).build();
        return JsonMapper.shared().readTree(client.send(request, BodyHandlers.ofString()).body());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException(e);
      }
    }

    /** The status of an answer. */
    int status(String path) {
      try (HttpClient client = HttpClient.newHttpClient()) {
        var request = HttpRequest.newBuilder(URI.create(address() + path)).build();
        return client.send(request, BodyHandlers.discarding()).statusCode();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException(e);
      }
    }

    /** The project's part of the summary; missing before its first vacancy. */
    JsonNode project(String id) {
      return StreamSupport.stream(get("/api/summary").at("/projects").spliterator(), false)
          .filter(project -> project.at("/projectId").asString().equals(id))
          .findFirst()
          .orElseGet(() -> JsonMapper.shared().createObjectNode());
    }

    @Override
    public void close() {
      context.close();
    }
  }
}
