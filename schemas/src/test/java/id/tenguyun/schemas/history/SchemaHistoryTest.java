package id.tenguyun.schemas.history;

import static org.assertj.core.api.Assertions.assertThat;

import id.tenguyun.schemas.GeneratedClasses;
import id.tenguyun.schemas.Project;
import id.tenguyun.schemas.docs.EventSchemas;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Stream;
import org.apache.avro.Schema;
import org.apache.avro.io.DecoderFactory;
import org.apache.avro.io.EncoderFactory;
import org.apache.avro.io.JsonEncoder;
import org.apache.avro.specific.SpecificData;
import org.apache.avro.specific.SpecificDatumReader;
import org.apache.avro.specific.SpecificDatumWriter;
import org.apache.avro.specific.SpecificRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Every event fits all of its released versions, both ways, and today's classes read what each of
 * them wrote. {@code -Drelease=true} releases what has changed, if it fits.
 */
class SchemaHistoryTest {

  private static final EventSchemas SCHEMAS = Project.schemas();

  @BeforeAll
  static void releaseWhenAsked() throws IOException {
    GeneratedClasses.trust();
    Release.whenAsked();
  }

  static Stream<String> events() {
    return SCHEMAS.events().stream().map(Schema::getName);
  }

  static List<ReleasedSchemas.Version> versions() {
    return ReleasedSchemas.read(Project.HISTORY).all();
  }

  @ParameterizedTest
  @MethodSource("events")
  void fitsEveryReleasedVersionBothWays(String event) {
    List<ReleasedSchemas.Version> released = ReleasedSchemas.read(Project.HISTORY).of(event);

    assertThat(Compatibility.problems(SCHEMAS.get(event), released)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("events")
  void isReleasedAsItIs(String event) {
    ReleasedSchemas.Version newest = ReleasedSchemas.read(Project.HISTORY).newest(event);

    assertThat(newest.schema().toString(true))
        .as("%s differs from the newest release. Release it with %s", event, Release.COMMAND)
        .isEqualTo(SCHEMAS.get(event).toString(true));
  }

  @ParameterizedTest
  @MethodSource("versions")
  void todaysClassReadsWhatTheVersionWrote(ReleasedSchemas.Version version) throws IOException {
    byte[] golden = Files.readAllBytes(version.goldenBytes());

    SpecificRecord decoded = decode(golden, version);

    JsonMapper json = new JsonMapper();
    assertHolds(
        json.readTree(Files.readString(version.goldenJson())),
        json.readTree(json(decoded)),
        decoded.getSchema());
  }

  @Test
  void noReleasedEventDisappears() {
    List<String> events = events().toList();

    assertThat(versions()).isNotEmpty().allMatch(version -> events.contains(version.event()));
  }

  private static SpecificRecord decode(byte[] bytes, ReleasedSchemas.Version version)
      throws IOException {
    Class<? extends SpecificRecord> type = GeneratedClasses.of(SCHEMAS.get(version.event()));
    SpecificDatumReader<SpecificRecord> reader =
        new SpecificDatumReader<>(
            version.schema(), SpecificData.get().getSchema(type), SpecificData.getForClass(type));
    return reader.read(null, DecoderFactory.get().binaryDecoder(bytes, null));
  }

  private static String json(SpecificRecord decoded) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    JsonEncoder encoder = EncoderFactory.get().jsonEncoder(decoded.getSchema(), out);
    new SpecificDatumWriter<SpecificRecord>(
            decoded.getSchema(), SpecificData.getForClass(decoded.getClass()))
        .write(decoded, encoder);
    encoder.flush();
    return out.toString(java.nio.charset.StandardCharsets.UTF_8);
  }

  /** What was written stands in what is read now, fields aside that are gone since. */
  private static void assertHolds(JsonNode written, JsonNode read, Schema today) {
    if (written.isArray() && today.getType() == Schema.Type.ARRAY) {
      assertThat(read.size()).isEqualTo(written.size());
      for (int i = 0; i < written.size(); i++) {
        assertHolds(written.get(i), read.get(i), today.getElementType());
      }
      return;
    }
    if (!written.isObject() || today.getType() != Schema.Type.RECORD) {
      assertThat(read).isEqualTo(written);
      return;
    }
    for (String field : written.propertyNames()) {
      if (today.getField(field) != null) {
        assertHolds(written.get(field), read.get(field), today.getField(field).schema());
      }
    }
  }
}
