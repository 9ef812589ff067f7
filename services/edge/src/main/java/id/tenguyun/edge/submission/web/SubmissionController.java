package id.tenguyun.edge.submission.web;

import id.tenguyun.edge.partner.mongo.PartnerDocument;
import id.tenguyun.edge.submission.Batch;
import id.tenguyun.edge.submission.BatchId;
import id.tenguyun.edge.submission.ItemProblem;
import id.tenguyun.edge.submission.SendableType;
import id.tenguyun.edge.submission.kafka.EventsOut;
import id.tenguyun.edge.submission.mongo.PartnerReceipts;
import id.tenguyun.eventing.web.Callers;
import id.tenguyun.eventing.web.CommandAnswers;
import id.tenguyun.eventing.web.Errors;
import id.tenguyun.eventing.web.Receipt;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What a partner sends over HTTP: the same events that it could write to its own topics. Who sends
 * is the login's subject and never a field.
 */
@RestController
class SubmissionController {

  private static final String KEY = "Idempotency-Key";

  private final Callers callers;
  private final Senders senders;
  private final BodyReader bodies;
  private final EventsOut out;
  private final PartnerReceipts receipts;

  SubmissionController(
      Callers callers,
      Senders senders,
      BodyReader bodies,
      EventsOut out,
      PartnerReceipts receipts) {
    this.callers = callers;
    this.senders = senders;
    this.bodies = bodies;
    this.out = out;
    this.receipts = receipts;
  }

  /** What the caller may send. */
  @Operation(summary = "The types of events that the caller may send")
  @Errors({"401 Nobody is logged in", "403 No active partner"})
  @GetMapping("/submissions")
  SortedSet<String> types(HttpServletRequest request) {
    return new TreeSet<>(senders.types(sender(request)).keySet());
  }

  /** One event. */
  @Operation(
      summary =
          "Sends one event as JSON; answered 202 with the receipt's address, or with the receipt"
              + " (Prefer: wait=10)")
  @Errors({
    "400 The Idempotency-Key is no key",
    "401 Nobody is logged in",
    "403 No active partner",
    "404 Not a type that the caller may send",
    "413 The body is too large",
    "422 The event has mistakes, or was turned down; every reason is named",
    "503 Too much is read at once"
  })
  @PostMapping(path = "/submissions/{type}", consumes = "application/json")
  ResponseEntity<?> one(
      @PathVariable String type,
      @RequestHeader(name = KEY, required = false) @Nullable String key,
      @RequestHeader(name = "Prefer", required = false) @Nullable String prefer,
      HttpServletRequest request)
      throws IOException, InterruptedException {
    PartnerDocument sender = sender(request);
    SendableType sent = senders.type(sender, type);
    EventsOut.Sending sending = out.begin();
    Batch batch =
        new Batch(batchId(sender, key == null ? UUID.randomUUID().toString() : key), sending);
    bodies.one(request, batch, sent);
    sending.await();
    if (batch.report().sent() == 0) {
      throw Refused.because(
          HttpStatus.UNPROCESSABLE_CONTENT, batch.report().refused().getFirst().problems());
    }
    String submission = batch.id().submissionId(1);
    Duration patience = CommandAnswers.patience(prefer);
    receipts.await(patience, () -> find(sender, submission) != null);
    Receipt receipt = patience.isZero() ? null : find(sender, submission);
    return receipt == null ? later(submission) : CommandAnswers.show(receipt);
  }

  private @Nullable Receipt find(PartnerDocument sender, String submission) {
    return receipts.find(sender.partnerId(), submission).orElse(null);
  }

  private static ResponseEntity<?> later(String submission) {
    URI address =
        UriComponentsBuilder.fromPath(CommandAnswers.RECEIPTS)
            .queryParam("submission", "{submission}")
            .build(submission);
    return ResponseEntity.accepted().location(address).body(new Later(submission));
  }

  /** One that is on its way. */
  record Later(String submissionId) {}

  /**
   * What became of a batch at the door.
   *
   * @param read items that were there
   * @param sent events that the broker has
   * @param notSent items with mistakes; {@code refused} names the first 1,000
   * @param receipts where the receipts will be
   * @param receiptsFound how many are there already
   */
  record BatchAnswer(
      String batch,
      int read,
      int sent,
      int notSent,
      List<id.tenguyun.edge.submission.BatchReport.Line> refused,
      String receipts,
      long receiptsFound) {}

  /** Many events of one type. */
  @Operation(
      summary =
          "Sends a batch: a JSON list, NDJSON, CSV or XLSX, with an Idempotency-Key; the same key"
              + " and items yield the same receipts")
  @Errors({
    "400 The Idempotency-Key is missing or no key",
    "401 Nobody is logged in",
    "403 No active partner",
    "404 Not a type that the caller may send",
    "413 The body is too large",
    "415 Neither JSON, NDJSON, CSV nor XLSX",
    "422 Nothing of it could be sent; the first mistakes are named",
    "503 Too much is read at once"
  })
  @PostMapping("/submissions/{type}/batch")
  ResponseEntity<?> batch(
      @PathVariable String type,
      @RequestHeader(name = KEY, required = false) @Nullable String key,
      @RequestHeader(name = "Prefer", required = false) @Nullable String prefer,
      HttpServletRequest request)
      throws IOException, InterruptedException {
    PartnerDocument sender = sender(request);
    SendableType sent = senders.type(sender, type);
    EventsOut.Sending sending = out.begin();
    Batch batch = new Batch(batchId(sender, key == null ? "" : key), sending);
    bodies.many(request, batch, sent);
    sending.await();
    if (batch.report().sent() == 0 && batch.report().notSent() > 0) {
      throw Refused.because(
          HttpStatus.UNPROCESSABLE_CONTENT, batch.report().refused().getFirst().problems());
    }
    String prefix = batch.id().prefix();
    receipts.await(
        CommandAnswers.patience(prefer),
        () -> receipts.count(sender.partnerId(), prefix, null) >= batch.report().sent());
    return ResponseEntity.accepted().body(answer(batch, sender));
  }

  private BatchAnswer answer(Batch batch, PartnerDocument sender) {
    return new BatchAnswer(
        batch.id().key(),
        batch.report().read(),
        batch.report().sent(),
        batch.report().notSent(),
        batch.report().refused(),
        CommandAnswers.RECEIPTS + "?batch=" + batch.id().key(),
        receipts.count(sender.partnerId(), batch.id().prefix(), null));
  }

  private PartnerDocument sender(HttpServletRequest request) {
    return senders.partner(callers.partner(new ServletWebRequest(request)).partnerId());
  }

  private static BatchId batchId(PartnerDocument sender, String key) {
    return BatchId.of(sender.partnerId(), key)
        .orElseThrow(() ->
            Refused.because(
                HttpStatus.BAD_REQUEST,
                new ItemProblem(
                    "IDEMPOTENCY_KEY_UNFIT",
                    KEY,
                    key.isEmpty() ? "nothing" : key.length() + " characters",
                    "1 to 100 letters, digits, dots, _ and -")));
  }
}
