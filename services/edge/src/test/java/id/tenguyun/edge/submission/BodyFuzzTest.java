package id.tenguyun.edge.submission;

import static org.assertj.core.api.Assertions.assertThat;

import id.tenguyun.testkit.Seeds;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * Good bodies with some bytes changed, cut off, doubled or mixed up. Whatever comes, each item is
 * sent or named, and nothing else is thrown; what is sent is this sender's.
 */
class BodyFuzzTest {

  private static final List<List<String>> LINES =
      IntStream.range(0, 5).mapToObj(i -> Vacancies.cells("V-" + i, "KIPI-EPC1")).toList();

  private final RandomGenerator chance = Seeds.random("BodyFuzzTest");

  @Test
  void json_is_sent_or_named() {
    String list =
        LINES.stream()
            .map(line -> Vacancies.json(line.getFirst(), "KIPI-EPC1"))
            .toList()
            .toString();
    fuzz("json", list.getBytes(StandardCharsets.UTF_8), Sent::json, 20_000);
  }

  @Test
  void csv_is_sent_or_named() {
    fuzz("csv", Vacancies.csv(LINES).getBytes(StandardCharsets.UTF_8), Sent::csv, 20_000);
  }

  @Test
  void xlsx_is_sent_or_named() {
    fuzz("xlsx", Vacancies.xlsx(LINES), Sent::xlsx, 2_000);
  }

  private void fuzz(String form, byte[] good, Function<byte[], Sent> way, int times) {
    int whole = 0;
    int partly = 0;
    int nothing = 0;
    for (int i = 0; i < times; i++) {
      Sent sent = way.apply(changed(good));
      assertThat(sent.events)
          .allMatch(event -> Vacancies.TYPE.foreign(event, "kipi-epc1").isEmpty());
      if (sent.batch.report().notSent() == 0) {
        whole++;
      } else if (sent.events.isEmpty()) {
        nothing++;
      } else {
        partly++;
      }
    }
    System.out.printf(
        "fuzz %s: %d bodies, %d sent whole, %d in part, %d not at all%n",
        form, times, whole, partly, nothing);
    assertThat(partly + nothing).isPositive();
  }

  private byte[] changed(byte[] good) {
    byte[] bytes = good.clone();
    int changes = 1 + chance.nextInt(8);
    for (int i = 0; i < changes && bytes.length > 1; i++) {
      int at = chance.nextInt(bytes.length);
      bytes =
          switch (chance.nextInt(5)) {
            case 0 -> Arrays.copyOf(bytes, at);
            case 1 -> doubled(bytes, at);
            case 2 -> with(bytes, at, (byte) "{}[]\",:=\n\r;\\\0".charAt(chance.nextInt(13)));
            default -> with(bytes, at, (byte) chance.nextInt(256));
          };
    }
    return bytes;
  }

  private static byte[] with(byte[] bytes, int at, byte value) {
    bytes[at] = value;
    return bytes;
  }

  private static byte[] doubled(byte[] bytes, int at) {
    byte[] longer = Arrays.copyOf(bytes, bytes.length * 2 - at);
    System.arraycopy(bytes, at, longer, bytes.length, bytes.length - at);
    return longer;
  }
}
