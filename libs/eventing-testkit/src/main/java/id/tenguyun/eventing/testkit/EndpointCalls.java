package id.tenguyun.eventing.testkit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Calls endpoints, with a token or without, and looks at the status alone. */
public final class EndpointCalls implements AutoCloseable {

  private final String address;
  private final HttpClient client =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(5))
          .build();

  /**
   * At this address.
   *
   * @param address of the service, without a slash at its end
   */
  public EndpointCalls(String address) {
    this.address = address;
  }

  /**
   * Calls with a body that nothing accepts, so that whoever is let in changes nothing.
   *
   * @param path with its variables filled in
   * @param token null for nobody
   * @return the status
   */
  public int status(String verb, String path, @Nullable String token) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(address + path))
            .timeout(Duration.ofSeconds(20))
            .header("Content-Type", "application/json")
            .method(
                verb, verb.equals("GET") ? BodyPublishers.noBody() : BodyPublishers.ofString("{"));
    if (token != null) {
      request.header("Authorization", "Bearer " + token);
    }
    try {
      // a stream of events never ends, and its status is all that is asked for
      HttpResponse<InputStream> answer = client.send(request.build(), BodyHandlers.ofInputStream());
      answer.body().close();
      return answer.statusCode();
    } catch (IOException e) {
      throw new UncheckedIOException(verb + " " + path, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    client.shutdownNow();
  }
}
