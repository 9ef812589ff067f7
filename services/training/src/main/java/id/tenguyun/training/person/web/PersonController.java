package id.tenguyun.training.person.web;

import id.tenguyun.eventing.web.Caller;
import id.tenguyun.eventing.web.Callers;
import id.tenguyun.eventing.web.Errors;
import id.tenguyun.training.person.PersonExport;
import id.tenguyun.training.person.kafka.PersonExports;
import id.tenguyun.training.person.kafka.Vault;
import io.swagger.v3.oas.annotations.Operation;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;

/** Gives an officer what is held about a person who asked for it. The trace comes first. */
@RestController
class PersonController {

  private static final int MOST_WORDS = 500;

  private final Callers callers;
  private final Vault vault;
  private final PersonExports exports;

  PersonController(Callers callers, Vault vault, PersonExports exports) {
    this.callers = callers;
    this.vault = vault;
    this.exports = exports;
  }

  /**
   * Which request an export answers.
   *
   * @param reason in words without personal data, 1 to 500 characters
   */
  record ExportQuestion(@Nullable String reason) {}

  @Operation(
      summary =
          "Everything that is held about one person, as one document, for that person; the read is"
              + " logged before it is answered; for officers")
  @Errors({
    "400 The reason is missing or too long",
    "401 Nobody is logged in",
    "403 Somebody else than an officer called",
    "404 Nobody has this id",
    "410 She was erased",
    "503 The trace is not on the log in time; ask again"
  })
  @PostMapping("/office/people/{workerId}/exports")
  ResponseEntity<PersonExport> export(
      @PathVariable UUID workerId, @RequestBody ExportQuestion question, WebRequest request)
      throws InterruptedException {
    Caller.Officer officer = callers.officer(request);
    String reason = reason(question.reason());
    if (!vault.knows(workerId)) {
      throw problem(HttpStatus.NOT_FOUND, "Nobody has the id " + workerId);
    }
    if (vault.contact(workerId).isEmpty()) {
      throw erased();
    }
    String actId = "export-" + UUID.randomUUID();
    if (!exports.order(actId, officer.subject(), workerId, reason)) {
      throw problem(HttpStatus.SERVICE_UNAVAILABLE, "The trace is not on the log yet. Ask again.");
    }
    PersonExport export =
        exports.gather(actId, officer.subject(), workerId).orElseThrow(PersonController::erased);
    return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(export);
  }

  private static String reason(@Nullable String given) {
    if (given == null || given.isBlank() || given.length() > MOST_WORDS) {
      throw problem(
          HttpStatus.BAD_REQUEST,
          "reason has %d characters; right would be 1 to %d that say which request this answers"
              .formatted(given == null ? 0 : given.strip().length(), MOST_WORDS));
    }
    return given.strip();
  }

  private static ErrorResponseException erased() {
    return problem(HttpStatus.GONE, "She was erased, and her data with her.");
  }

  private static ErrorResponseException problem(HttpStatus status, String detail) {
    return new ErrorResponseException(
        status, ProblemDetail.forStatusAndDetail(status, detail), null);
  }
}
