package id.tenguyun.dashboard.question;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Hands the question on to the placement service's {@code POST /why-not-me}. The code travels in
 * the body, and neither it nor the answer is logged or kept.
 */
public final class PlacementQuestions implements WhyNotQuestions, AutoCloseable {

  private static final Logger log = LoggerFactory.getLogger(PlacementQuestions.class);

  /** A reader waits for it, and a person who waits longer than this tries again anyhow. */
  private static final Duration LONGEST_ANSWER = Duration.ofSeconds(3);

  private static final Duration LONGEST_CONNECT = Duration.ofSeconds(1);

  private final URI address;
  private final HttpClient client = HttpClient.newBuilder().connectTimeout(LONGEST_CONNECT).build();
  private final JsonMapper json = JsonMapper.shared();

  /**
   * Asks at this service.
   *
   * @param placement address of the placement service, say {@code http://127.0.0.1:8093}
   * @throws IllegalArgumentException when it is no address that can be asked
   */
  public PlacementQuestions(String placement) {
    address = URI.create(placement.replaceFirst("/+$", "") + "/why-not-me");
    if (address.getHost() == null || !String.valueOf(address.getScheme()).matches("https?")) {
      throw new IllegalArgumentException(
          "tenguyun.placement.url is '%s'; right would be say http://127.0.0.1:8093"
              .formatted(placement));
    }
  }

  @Override
  public WhyNotAnswer ask(String referenceCode, String vacancy, String language, String reader) {
    String body =
        json.writeValueAsString(
            Map.of("referenceCode", referenceCode, "vacancy", vacancy, "language", language));
    HttpRequest question =
        HttpRequest.newBuilder(address)
            .timeout(LONGEST_ANSWER)
            .header("Content-Type", "application/json")
            .header("X-Forwarded-For", reader)
            .header("Accept", "application/json, application/problem+json")
            .POST(BodyPublishers.ofString(body))
            .build();
    try {
      return answer(client.send(question, BodyHandlers.ofString()));
    } catch (IOException | JacksonException e) {
      return away(e.getClass().getSimpleName());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return away("interrupted");
    }
  }

  private WhyNotAnswer answer(HttpResponse<String> answer) {
    return switch (answer.statusCode()) {
      case 200 -> told(json.readTree(answer.body()).path("text").asString(""));
      case 400, 404 -> new WhyNotAnswer.Nothing();
      case 409 -> new WhyNotAnswer.Ambiguous();
      case 429 -> new WhyNotAnswer.TooMany();
      default -> away("status " + answer.statusCode());
    };
  }

  private static WhyNotAnswer told(String text) {
    return text.isBlank() ? away("an answer without a text") : new WhyNotAnswer.Told(text);
  }

  private static WhyNotAnswer away(String cause) {
    log.atWarn().addKeyValue("cause", cause).log("The placement service did not answer a question");
    return new WhyNotAnswer.Away();
  }

  @Override
  public void close() {
    client.shutdownNow();
  }
}
