package id.tenguyun.training.person.web;

import id.tenguyun.eventing.web.Caller;
import id.tenguyun.eventing.web.Callers;
import id.tenguyun.eventing.web.Errors;
import id.tenguyun.training.person.BreachReport;
import id.tenguyun.training.person.BreachScope;
import id.tenguyun.training.person.kafka.BreachReports;
import id.tenguyun.training.person.kafka.BreachReports.Span;
import io.swagger.v3.oas.annotations.Operation;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;

/** Lists for an officer who was touched by a breach. */
@RestController
class BreachController {

  private static final Logger log = LoggerFactory.getLogger(BreachController.class);

  /** How a scope is named in the address. */
  enum Kind {
    CREDENTIAL,
    TOPIC,
    CENTRE,
    VAULT_READS
  }

  private final Callers callers;
  private final BreachReports reports;

  BreachController(Callers callers, BreachReports reports) {
    this.callers = callers;
    this.reports = reports;
  }

  @Operation(
      summary =
          "Who was touched by a breach, with what data, when and how: a partner's credential, a"
              + " topic, a training centre, or the vault's reads, over a span of real time; for"
              + " officers")
  @Errors({
    "400 The scope or the span is not right",
    "401 Nobody is logged in",
    "403 Somebody else than an officer called",
    "404 There is no such partner or topic, or training does not read it"
  })
  @GetMapping("/office/breach-reports")
  ResponseEntity<BreachReport> report(
      @RequestParam Kind scope,
      @RequestParam(defaultValue = "") String name,
      @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE_TIME) OffsetDateTime from,
      @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE_TIME) OffsetDateTime until,
      @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE_TIME)
          @Nullable OffsetDateTime knownAt,
      WebRequest request) {
    Caller.Officer officer = callers.officer(request);
    BreachScope what = scope(scope, name);
    if (!from.isBefore(until)) {
      throw problem(
          HttpStatus.BAD_REQUEST,
          "from is %s and until is %s; right would be a span that begins before it ends"
              .formatted(from, until));
    }
    if (!reports.knows(what)) {
      throw problem(
          HttpStatus.NOT_FOUND,
          "%s is not known; right would be a partner's id, or one of the topics %s"
              .formatted(name, reports.topics()));
    }
    Instant known = knownAt == null ? null : knownAt.toInstant();
    BreachReport report = reports.draw(what, new Span(from.toInstant(), until.toInstant()), known);
    log.atInfo()
        .addKeyValue("officer", officer.subject())
        .addKeyValue("scope", what)
        .addKeyValue("people", report.touched().size())
        .addKeyValue("tookMillis", report.tookMillis())
        .log("A breach report was drawn");
    return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(report);
  }

  private static BreachScope scope(Kind kind, String name) {
    if (kind != Kind.VAULT_READS && !name.matches("[A-Za-z0-9._-]{1,249}")) {
      throw problem(
          HttpStatus.BAD_REQUEST,
          "name has %d characters; right would be 1 to 249 letters, digits, dots, _ and -"
              .formatted(name.length()));
    }
    return switch (kind) {
      case CREDENTIAL -> new BreachScope.Credential(name);
      case TOPIC -> new BreachScope.TopicRead(name);
      case CENTRE -> new BreachScope.Centre(name);
      case VAULT_READS -> new BreachScope.VaultReads();
    };
  }

  private static ErrorResponseException problem(HttpStatus status, String detail) {
    return new ErrorResponseException(
        status, ProblemDetail.forStatusAndDetail(status, detail), null);
  }
}
