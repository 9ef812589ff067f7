package id.tenguyun.eventing.avro;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tenguyun.eventing.toy.Colour;
import id.tenguyun.registry.AvroTrust;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.apache.avro.specific.SpecificRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class RecordMappingTest {

  enum Shade {
    RED,
    GREEN
  }

  record Part(String code, Optional<BigDecimal> share) {}

  record Sample(
      UUID sampleId,
      String name,
      int count,
      long total,
      boolean active,
      BigDecimal amount,
      Instant at,
      LocalDate on,
      Optional<YearMonth> month,
      ByteBuffer entropy,
      Shade colour,
      @Nullable String note,
      Optional<Instant> maybe,
      List<Part> parts,
      Map<String, Integer> scores,
      @Nullable Part first) {}

  record Excerpt(String name, Shade colour) {
    Excerpt {
      if (name.isBlank()) {
        throw new IllegalArgumentException("a name that is not blank");
      }
    }
  }

  record Wrong(String name, String count, Shade colour, String note, int absent) {}

  private static final Sample SAMPLE =
      new Sample(
          UUID.fromString("0b7c7b1e-3f58-4c53-9b57-0f7f6bb1a001"),
          "Tarakan",
          3,
          4_000_000_000L,
          true,
          new BigDecimal("1250000.50"),
          Instant.parse("2026-07-01T00:00:00.123Z"),
          LocalDate.of(2026, 7, 1),
          Optional.of(YearMonth.of(2026, 8)),
          ByteBuffer.wrap(new byte[] {1, 2, 3}),
          Shade.GREEN,
          null,
          Optional.empty(),
          List.of(
              new Part("A", Optional.of(new BigDecimal("0.3000"))),
              new Part("B", Optional.empty())),
          Map.of("z", 1, "a", 2),
          new Part("C", Optional.empty()));

  @BeforeAll
  static void trust() {
    AvroTrust.trustGeneratedClasses();
  }

  @Test
  void comesBackEqualThroughAvrosBytes() throws Exception {
    var writer = RecordWriter.of(Sample.class, id.tenguyun.eventing.toy.Sample.class);
    var reader = RecordReader.of(Sample.class, id.tenguyun.eventing.toy.Sample.class);

    var avro = (id.tenguyun.eventing.toy.Sample) writer.write(SAMPLE);
    var decoded = id.tenguyun.eventing.toy.Sample.fromByteBuffer(avro.toByteBuffer());

    assertThat(reader.read(decoded)).isEqualTo(SAMPLE);
    assertThat(decoded.getAddedLater()).isEmpty();
  }

  @Test
  void readsAnExcerptAndRefusesAnUnknownSymbolWithItsPath() {
    var reader = RecordReader.of(Excerpt.class, id.tenguyun.eventing.toy.Sample.class);
    var avro = avro();
    avro.setColour(Colour.UNKNOWN);

    assertThatThrownBy(() -> reader.read(avro))
        .isInstanceOfSatisfying(
            MappingException.class,
            e ->
                assertThat(e.asRefusal().toString())
                    .contains("field=colour", "found=UNKNOWN", "one of [RED, GREEN]"));
  }

  @Test
  void turnsWhatAConstructorRefusesIntoARefusal() {
    var reader = RecordReader.of(Excerpt.class, id.tenguyun.eventing.toy.Sample.class);
    var avro = avro();
    avro.setName(" ");

    assertThatThrownBy(() -> reader.read(avro))
        .isInstanceOf(MappingException.class)
        .hasMessageContaining("a name that is not blank");
  }

  @Test
  void namesThePathOfAValueThatDoesNotFit() {
    var writer = RecordWriter.of(Sample.class, id.tenguyun.eventing.toy.Sample.class);
    var tooFine =
        new Sample(
            SAMPLE.sampleId(),
            "",
            0,
            0,
            false,
            BigDecimal.ONE,
            SAMPLE.at(),
            SAMPLE.on(),
            Optional.empty(),
            SAMPLE.entropy(),
            Shade.RED,
            null,
            Optional.empty(),
            List.of(new Part("A", Optional.of(new BigDecimal("0.12345")))),
            Map.of(),
            null);

    assertThatThrownBy(() -> writer.write(tooFine))
        .isInstanceOf(MappingException.class)
        .hasMessage(
            "parts[0].share: found 0.12345, allowed is a decimal of 6 digits, 4 of them after the"
                + " point");
  }

  @Test
  void tellsEveryMismatchAtOnce() {
    assertThatThrownBy(() -> RecordReader.of(Wrong.class, id.tenguyun.eventing.toy.Sample.class))
        .isInstanceOfSatisfying(
            SchemaMismatchException.class,
            e ->
                assertThat(e.problems())
                    .satisfiesExactly(
                        p -> assertThat(p).startsWith("Wrong.count: found String, wanted"),
                        p -> assertThat(p).startsWith("Wrong.note: found neither"),
                        p -> assertThat(p).startsWith("Wrong.absent: found no such field")));
    assertThatThrownBy(() -> RecordWriter.of(Excerpt.class, id.tenguyun.eventing.toy.Sample.class))
        .isInstanceOfSatisfying(
            SchemaMismatchException.class,
            e -> assertThat(e.problems()).hasSize(10).anyMatch(p -> p.contains("Excerpt.total")));
  }

  private static id.tenguyun.eventing.toy.Sample avro() {
    SpecificRecord record =
        RecordWriter.of(Sample.class, id.tenguyun.eventing.toy.Sample.class).write(SAMPLE);
    return (id.tenguyun.eventing.toy.Sample) record;
  }
}
