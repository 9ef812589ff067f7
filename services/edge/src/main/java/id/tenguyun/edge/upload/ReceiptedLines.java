package id.tenguyun.edge.upload;

import id.tenguyun.edge.submission.BatchId;
import id.tenguyun.edge.submission.ItemProblem;
import id.tenguyun.edge.submission.TableItems;
import id.tenguyun.edge.submission.mongo.PartnerReceipts;
import id.tenguyun.edge.table.SpreadsheetText;
import id.tenguyun.eventing.web.Receipt;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/**
 * The file's own lines with what became of each and what to mend, for a spreadsheet. Lines and
 * receipts come in one order, so neither is held in memory.
 */
final class ReceiptedLines {

  private static final int PAGE = 1_000;

  private final Upload upload;
  private final PartnerReceipts receipts;
  private String after = "";
  private Iterator<Receipt> page = Collections.emptyIterator();
  private boolean over;
  private @Nullable Receipt next;

  ReceiptedLines(Upload upload, PartnerReceipts receipts) {
    this.upload = upload;
    this.receipts = receipts;
  }

  void write(Writer text) throws IOException {
    try (CSVPrinter lines = new CSVPrinter(text, CSVFormat.RFC4180)) {
      List<String> columns = upload.columns();
      List<String> heading = new ArrayList<>(columns);
      heading.add("outcome");
      heading.add("mend");
      lines.printRecord(heading);
      upload.read(line -> print(lines, columns, line));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private void print(CSVPrinter lines, List<String> columns, TableItems.Line line) {
    List<String> cells = new ArrayList<>();
    for (String column : columns) {
      cells.add(SpreadsheetText.safe(line.cells().getOrDefault(column, "")));
    }
    Receipt receipt = line.event() == null ? null : at(line.number());
    List<ItemProblem> problems = upload.problems(line);
    cells.add(outcome(receipt, problems));
    cells.add(SpreadsheetText.safe(mend(line, receipt, problems)));
    try {
      lines.printRecord(cells);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String outcome(@Nullable Receipt receipt, List<ItemProblem> problems) {
    if (receipt != null) {
      return receipt.outcome().name();
    }
    return problems.isEmpty() ? "NO_RECEIPT_YET" : "NOT_SENT";
  }

  private static String mend(
      TableItems.Line line, @Nullable Receipt receipt, List<ItemProblem> problems) {
    if (receipt != null) {
      return receipt.reasons().stream()
          .map(it -> "%s: %s → %s".formatted(it.field(), it.found(), it.allowed()))
          .collect(Collectors.joining("; "));
    }
    return problems.stream()
        // a line of another number of cells has no cells that could be shown beside it
        .map(it ->
            (it.field().isEmpty() ? "line " + line.number() : it.field()) + ": " + Preview.told(it))
        .collect(Collectors.joining("; "));
  }

  private @Nullable Receipt at(int place) {
    while (next == null || BatchId.placeIn(next.submissionId()) < place) {
      if (!advance()) {
        return null;
      }
    }
    Receipt found = next;
    return found != null && BatchId.placeIn(found.submissionId()) == place ? found : null;
  }

  private boolean advance() {
    if (!page.hasNext() && !over) {
      List<Receipt> more =
          receipts.list(upload.owner(), upload.batch().prefix(), null, after, PAGE);
      over = more.size() < PAGE;
      page = more.iterator();
    }
    if (!page.hasNext()) {
      return false;
    }
    Receipt receipt = page.next();
    after = receipt.submissionId();
    next = receipt;
    return true;
  }
}
