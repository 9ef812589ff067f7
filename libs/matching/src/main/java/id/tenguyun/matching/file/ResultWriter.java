package id.tenguyun.matching.file;

import id.tenguyun.matching.Assignment;
import id.tenguyun.matching.Cutoff;
import id.tenguyun.matching.MatchingResult;
import id.tenguyun.matching.SeatPlan;
import java.io.IOException;
import java.io.Writer;
import java.nio.CharBuffer;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/** Writes a result as one line of JSON, part by part. */
final class ResultWriter {
  private static final JsonFactory JSON =
      JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

  private ResultWriter() {}

  static void write(MatchingResult result, List<SeatPlan> vacancies, Appendable out)
      throws IOException {
    try (JsonGenerator json =
        JSON.createGenerator(ObjectWriteContext.empty(), new AppendableWriter(out))) {
      json.writeStartObject();
      json.writeObjectPropertyStart("assignments");
      result.assignments().forEach(json::writeStringProperty);
      json.writeEndObject();
      json.writeArrayPropertyStart("seats");
      vacancies.forEach(plan -> result.seats(plan.vacancy()).forEach(seat -> write(json, seat)));
      json.writeEndArray();
      json.writeArrayPropertyStart("cutoffs");
      vacancies.forEach(plan -> result.cutoffs(plan.vacancy()).forEach(c -> write(json, c)));
      json.writeEndArray();
      json.writeStringProperty("digest", result.digest());
      json.writeEndObject();
    }
    out.append('\n');
  }

  private static void write(JsonGenerator json, Assignment seat) {
    json.writeStartObject();
    json.writeStringProperty("worker", seat.worker());
    json.writeStringProperty("vacancy", seat.vacancy());
    json.writeStringProperty("slot", seat.slot().code());
    json.writeEndObject();
  }

  private static void write(JsonGenerator json, Cutoff cutoff) {
    json.writeStartObject();
    json.writeStringProperty("vacancy", cutoff.vacancy());
    json.writeNumberProperty("tier", cutoff.tier());
    json.writeArrayPropertyStart("traits");
    cutoff.traits().forEach(json::writeString);
    json.writeEndArray();
    if (cutoff.merit() == null) {
      json.writeNullProperty("merit");
    } else {
      json.writeNumberProperty("merit", cutoff.merit());
    }
    json.writeEndObject();
  }

  /** The generator wants a writer; the command line has an {@link Appendable}. */
  private static final class AppendableWriter extends Writer {
    private final Appendable out;

    AppendableWriter(Appendable out) {
      this.out = out;
    }

    @Override
    public void write(char[] text, int from, int length) throws IOException {
      out.append(CharBuffer.wrap(text, from, length));
    }

    @Override
    public void flush() {
      // what is behind the Appendable is flushed by whoever owns it
    }

    @Override
    public void close() {
      // as with flush
    }
  }
}
