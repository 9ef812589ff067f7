package id.tenguyun.edge.submission;

import id.tenguyun.edge.exports.Exports;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.avro.specific.SpecificRecord;
import tools.jackson.databind.JsonNode;

/** What goes out of a batch, without a broker. */
final class Sent implements Dispatch {

  final List<SpecificRecord> events = new ArrayList<>();
  final List<String> ids = new ArrayList<>();
  final Batch batch = new Batch(new BatchId("kipi-epc1", "key-1"), this);

  @Override
  public void send(BatchId id, int place, SendableType type, SpecificRecord event) {
    events.add(event);
    ids.add(id.submissionId(place));
  }

  static Sent json(byte[] body) {
    Sent sent = new Sent();
    int place = 1;
    try (JsonItems items =
        JsonItems.of(new BoundedBody(new ByteArrayInputStream(body), 32L * 1024 * 1024))) {
      for (JsonNode item = items.next(); item != null; item = items.next()) {
        sent.batch.take(place++, Vacancies.TYPE, item);
      }
    } catch (JsonItems.Unreadable e) {
      sent.batch.refuse(place, List.of(e.problem()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return sent;
  }

  static Sent json(String body) {
    return json(body.getBytes(StandardCharsets.UTF_8));
  }

  static Sent csv(byte[] body) {
    Sent sent = new Sent();
    try {
      TableItems.csv(
          new ByteArrayInputStream(body), Exports.VACANCIES, "vacancies.csv", 10_000, sent::take);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return sent;
  }

  static Sent csv(String body) {
    return csv(body.getBytes(StandardCharsets.UTF_8));
  }

  static Sent xlsx(byte[] body) {
    Sent sent = new Sent();
    try {
      Path file = Files.createTempFile("test-", ".xlsx");
      try {
        Files.write(file, body);
        TableItems.xlsx(file, Exports.VACANCIES, "vacancies.xlsx", 10_000, sent::take);
      } finally {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return sent;
  }

  private void take(TableItems.Line line) {
    if (line.event() == null) {
      batch.refuse(line.number(), line.problems().stream().map(TableItems::reason).toList());
    } else {
      batch.take(line.number(), Vacancies.TYPE, line.event());
    }
  }

  /** The first reason, as a program goes by it. */
  String code() {
    return batch.report().refused().getFirst().problems().getFirst().code();
  }

  /** What the first reason says was found. */
  String found() {
    return batch.report().refused().getFirst().problems().getFirst().found();
  }
}
