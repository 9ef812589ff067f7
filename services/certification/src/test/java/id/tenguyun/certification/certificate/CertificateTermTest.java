package id.tenguyun.certification.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class CertificateTermTest {

  private final CertificateTerm term = CertificateTerm.earnedOn(LocalDate.of(2026, 5, 21), 36);

  @Test
  void runs_for_the_schemes_months_from_the_day_of_assessment() {
    assertThat(term.validFrom()).isEqualTo("2026-05-21");
    assertThat(term.validUntil()).isEqualTo("2029-05-21");
  }

  @Test
  void ends_when_its_last_day_is_over_in_the_province() {
    assertThat(term.endsAt()).isEqualTo(Instant.parse("2029-05-21T16:00:00Z"));
  }

  @Test
  void follows_on_without_a_gap_when_renewed() {
    assertThat(term.renewed(36).validUntil()).isEqualTo("2032-05-21");
    assertThat(term.renewableFrom()).isEqualTo("2028-11-21");
  }
}
