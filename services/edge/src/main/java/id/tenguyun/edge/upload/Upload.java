package id.tenguyun.edge.upload;

import id.tenguyun.edge.exports.ExportKind;
import id.tenguyun.edge.submission.BatchId;
import id.tenguyun.edge.submission.BatchReport;
import id.tenguyun.edge.submission.ItemProblem;
import id.tenguyun.edge.submission.SendableType;
import id.tenguyun.edge.submission.TableItems;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A file that somebody uploaded, its preview, and what became of it once it was sent. */
final class Upload {

  private static final byte[] ZIP = {'P', 'K'};

  private final String id;
  private final String owner;
  private final String fileName;
  private final SendableType type;
  private final ExportKind kind;
  private final SpooledFile content;
  private final int linesMax;
  private @Nullable Preview preview;
  private volatile @Nullable BatchReport sent;

  Upload(
      String id,
      String owner,
      String fileName,
      SendableType type,
      ExportKind kind,
      SpooledFile content,
      int linesMax) {
    this.id = id;
    this.owner = owner;
    this.fileName = FileNames.shown(fileName);
    this.type = type;
    this.kind = kind;
    this.content = content;
    this.linesMax = linesMax;
  }

  /** Reads it through, line by line. */
  void read(Consumer<TableItems.Line> lines) throws IOException {
    if (isWorkbook()) {
      content.asFile(file -> TableItems.xlsx(file, kind, fileName, linesMax, lines));
      return;
    }
    try (InputStream text = content.open()) {
      TableItems.csv(text, kind, fileName, linesMax, lines);
    }
  }

  /** By its first bytes; a name says nothing. */
  private boolean isWorkbook() throws IOException {
    try (InputStream start = content.open()) {
      return java.util.Arrays.equals(start.readNBytes(ZIP.length), ZIP);
    }
  }

  /** Why a line is not sent; nothing where it is. */
  List<ItemProblem> problems(TableItems.Line line) {
    List<ItemProblem> problems =
        new ArrayList<>(line.problems().stream().map(TableItems::reason).toList());
    if (line.event() != null) {
      type.foreign(line.event(), owner).ifPresent(problems::add);
    }
    return problems;
  }

  /** The preview, made once. */
  synchronized Preview preview() throws IOException {
    if (preview == null) {
      Preview made = new Preview(this);
      read(made::take);
      preview = made;
    }
    return preview;
  }

  String id() {
    return id;
  }

  String owner() {
    return owner;
  }

  String fileName() {
    return fileName;
  }

  SendableType type() {
    return type;
  }

  List<String> columns() {
    return java.util.stream.Stream.concat(
            kind.columns().required().stream(), kind.columns().optional().stream())
        .toList();
  }

  BatchId batch() {
    return new BatchId(owner, id);
  }

  @Nullable BatchReport sent() {
    return sent;
  }

  void sent(BatchReport report) {
    sent = report;
  }

  void delete() throws IOException {
    content.delete();
  }
}
