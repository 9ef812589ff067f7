package id.tenguyun.eventing.web;

import id.tenguyun.eventing.web.Commands.Submitted;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Answers a command: {@code 202 Accepted} and the receipt's address, or the receipt itself when the
 * caller asked to wait for it ({@code Prefer: wait=5}, RFC 7240) and it came in time. A rejection
 * is a problem (RFC 9457) with every reason.
 */
public final class CommandAnswers {

  /** Where receipts are found. */
  public static final String RECEIPTS = "/receipts";

  private static final Pattern WAIT = Pattern.compile("\\bwait=(\\d{1,3})\\b");
  private static final long LONGEST_WAIT_SECONDS = 30;

  private CommandAnswers() {}

  /**
   * Answers.
   *
   * @param prefer the {@code Prefer} header, null where there is none
   */
  public static ResponseEntity<?> answer(
      Commands commands, Submitted submitted, @Nullable String prefer) throws InterruptedException {
    Optional<Receipt> receipt = commands.await(submitted, patience(prefer));
    return receipt.isPresent() ? show(receipt.get()) : later(submitted);
  }

  /** Shows a receipt; 422 for a rejection. */
  public static ResponseEntity<?> show(Receipt receipt) {
    if (receipt.outcome() != Receipt.Outcome.REJECTED) {
      return ResponseEntity.ok(receipt);
    }
    ProblemDetail problem = ProblemDetail.forStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    problem.setTitle("Rejected");
    problem.setDetail(
        "%s turned the submission down for %d reason(s)."
            .formatted(receipt.service(), receipt.reasons().size()));
    problem.setProperty("receipt", receipt);
    return ResponseEntity.of(problem).build();
  }

  private static ResponseEntity<?> later(Submitted submitted) {
    URI address =
        UriComponentsBuilder.fromPath(RECEIPTS)
            .queryParam("submission", "{submission}")
            .build(submitted.submissionId());
    return ResponseEntity.accepted().location(address).build();
  }

  /** How long a caller wants to wait, at most 30 s. */
  public static Duration patience(@Nullable String prefer) {
    Matcher wait = WAIT.matcher(prefer == null ? "" : prefer);
    long seconds = wait.find() ? Long.parseLong(wait.group(1)) : 0;
    return Duration.ofSeconds(Math.min(seconds, LONGEST_WAIT_SECONDS));
  }
}
