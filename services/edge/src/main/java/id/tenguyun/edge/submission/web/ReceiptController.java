package id.tenguyun.edge.submission.web;

import id.tenguyun.edge.submission.BatchId;
import id.tenguyun.edge.submission.ItemProblem;
import id.tenguyun.edge.submission.mongo.PartnerReceipts;
import id.tenguyun.edge.table.SpreadsheetText;
import id.tenguyun.eventing.decision.Refusal;
import id.tenguyun.eventing.web.Callers;
import id.tenguyun.eventing.web.Errors;
import id.tenguyun.eventing.web.Receipt;
import id.tenguyun.eventing.web.Receipt.Outcome;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;

/** A partner's receipts, whichever way it sent; nobody else's. */
@RestController
class ReceiptController {

  private static final int MOST = 1_000;

  private final Callers callers;
  private final PartnerReceipts receipts;

  ReceiptController(Callers callers, PartnerReceipts receipts) {
    this.callers = callers;
    this.receipts = receipts;
  }

  @Operation(
      summary =
          "The caller's own receipts: of one submission, of a batch, or all; by outcome; the next"
              + " page starts after the last submissionId")
  @Errors({"400 Not such a filter", "401 Nobody is logged in", "403 Only a partner has receipts"})
  @GetMapping("/receipts")
  List<Receipt> list(
      @RequestParam(required = false) @Nullable String submission,
      @RequestParam(required = false) @Nullable String batch,
      @RequestParam(required = false) @Nullable Outcome outcome,
      @RequestParam(defaultValue = "") String after,
      @RequestParam(defaultValue = "100") int most,
      WebRequest request) {
    String sender = callers.partner(request).partnerId();
    if (most < 1 || most > MOST) {
      throw Refused.because(
          HttpStatus.BAD_REQUEST,
          new ItemProblem("OUT_OF_RANGE", "most", Integer.toString(most), "1 to " + MOST));
    }
    return submission != null
        ? receipts.find(sender, submission).map(List::of).orElse(List.of())
        : receipts.list(sender, prefix(sender, batch), outcome, after, most);
  }

  /** For a spreadsheet; written page by page. */
  @Operation(summary = "The same as CSV, safe to open in a spreadsheet")
  @Errors({"400 Not such a filter", "401 Nobody is logged in", "403 Only a partner has receipts"})
  @GetMapping("/receipts.csv")
  void csv(
      @RequestParam(required = false) @Nullable String batch,
      @RequestParam(required = false) @Nullable Outcome outcome,
      WebRequest request,
      HttpServletResponse response)
      throws IOException {
    String sender = callers.partner(request).partnerId();
    String prefix = prefix(sender, batch);
    response.setContentType("text/csv;charset=UTF-8");
    response.setHeader("Content-Disposition", "attachment; filename=\"receipts.csv\"");
    try (Writer text = new OutputStreamWriter(response.getOutputStream(), StandardCharsets.UTF_8);
        CSVPrinter lines = new CSVPrinter(text, CSVFormat.RFC4180)) {
      lines.printRecord("line", "businessId", "outcome", "service", "decidedAt", "mend");
      String after = "";
      List<Receipt> page;
      do {
        page = receipts.list(sender, prefix, outcome, after, MOST);
        for (Receipt receipt : page) {
          line(lines, receipt);
          after = receipt.submissionId();
        }
      } while (page.size() == MOST);
    }
  }

  private static void line(CSVPrinter lines, Receipt receipt) throws IOException {
    int place = BatchId.placeIn(receipt.submissionId());
    lines.printRecord(
        place == 0 ? "" : place,
        SpreadsheetText.safe(receipt.businessId()),
        receipt.outcome(),
        receipt.service(),
        receipt.decidedAt(),
        SpreadsheetText.safe(mend(receipt)));
  }

  /** What would be right, reason by reason. */
  static String mend(Receipt receipt) {
    return receipt.reasons().stream()
        .map(ReceiptController::told)
        .collect(Collectors.joining("; "));
  }

  private static String told(Refusal reason) {
    return "%s %s: found %s, right would be %s"
        .formatted(reason.code(), reason.field(), reason.found(), reason.allowed());
  }

  private static String prefix(String sender, @Nullable String batch) {
    if (batch == null) {
      return "";
    }
    return BatchId.of(sender, batch)
        .map(BatchId::prefix)
        .orElseThrow(() ->
            Refused.because(
                HttpStatus.BAD_REQUEST,
                new ItemProblem(
                    "BATCH_UNFIT",
                    "batch",
                    batch.length() + " characters",
                    "1 to 100 letters, digits, dots, _ and -")));
  }
}
