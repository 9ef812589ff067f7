package id.tenguyun.certification.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CertificateNumberTest {

  private static final LocalDate DAY = LocalDate.of(2026, 5, 21);

  @Test
  void says_who_issued_it_and_in_which_year_and_nothing_else() {
    assertThat(number("w1", "BLK-TARAKAN/000001", DAY))
        .matches("LSP-KALTARA-03-2026-[A-Z2-7]{12}")
        .doesNotContain("TARAKAN");
  }

  @Test
  void is_the_same_for_the_same_assessment() {
    assertThat(number("w1", "c/g", DAY)).isEqualTo(number("w1", "c/g", DAY));
  }

  @Test
  void cannot_be_computed_without_the_workers_random_id() {
    assertThat(number("w1", "c/g", DAY)).isNotEqualTo(number("w2", "c/g", DAY));
  }

  @Test
  void differs_for_a_re_assessment() {
    assertThat(number("w1", "c/g", DAY)).isNotEqualTo(number("w1", "c/g", DAY.plusDays(1)));
  }

  @Test
  void holds_the_first_sixty_bits_of_the_digest() {
    // printf 'w1|c/g|SKM|2026-05-21' | openssl dgst -sha256 -binary | base32 | cut -c 1-12
    assertThat(number("w1", "c/g", DAY)).endsWith("-JR7R35ELOW7C");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "x", "LSP-KALTARA-03-2026-ABC", "LSP-1-2026-abcdefghijkl"})
  void other_texts_have_not_its_form(String text) {
    assertThat(CertificateNumber.hasForm(text)).isFalse();
    assertThat(CertificateNumber.hasForm(number("w1", "c/g", DAY))).isTrue();
  }

  private static String number(String worker, String caseId, LocalDate assessedOn) {
    return CertificateNumber.of("LSP-KALTARA-03", worker, caseId, "SKM", assessedOn);
  }
}
