package id.tenguyun.eventing.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class ReferenceCodeTest {

  private static final String DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
  private final long seed = Long.getLong("test.seed", System.nanoTime());
  private final Random random = new Random(seed);

  @Test
  void a_code_has_three_groups_of_four() {
    assertThat(ReferenceCode.of(-1).toString())
        .matches("[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){2}");
  }

  @Test
  void what_is_read_aloud_and_typed_carelessly_is_the_same_code() {
    ReferenceCode code = ReferenceCode.of(0);

    assertThat(ReferenceCode.parse(" o000 ooOO-0000 ")).contains(code);
    assertThat(ReferenceCode.parse("0000-0000-000")).isEmpty();
    assertThat(ReferenceCode.parse("U000-0000-0000")).isEmpty();
  }

  @Test
  void every_single_wrong_digit_is_found() {
    for (int i = 0; i < 200; i++) {
      String code = ReferenceCode.of(random.nextLong()).toString().replace("-", "");
      assertThat(ReferenceCode.parse(code)).as("seed %d", seed).isPresent();
      int place = random.nextInt(code.length());
      char wrong =
          DIGITS.charAt((DIGITS.indexOf(code.charAt(place)) + 1 + random.nextInt(31)) % 32);
      assertThat(ReferenceCode.parse(code.substring(0, place) + wrong + code.substring(place + 1)))
          .as("seed %d, %s with %s at %d", seed, code, wrong, place)
          .isEmpty();
    }
  }
}
