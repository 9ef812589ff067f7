package id.tenguyun.training.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonCheckTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 7, 1);
  private static final LocalDate COMPLETED = LocalDate.of(2026, 6, 1);

  private String nik = "9908042007970003";
  private String name = "Peserta Satu";
  private LocalDate birthDate = LocalDate.of(1997, 7, 20);
  private String phone = "+6281126000003";
  private LocalDate domicileSince = LocalDate.of(2015, 1, 19);

  @Test
  void nothing_is_found_on_a_graduate_whose_papers_are_in_order() {
    assertThat(findings()).isEmpty();
  }

  @Test
  void a_womans_day_of_birth_counts_forty_more() {
    nik = "9980275701030005";
    birthDate = LocalDate.of(2003, 1, 17);
    assertThat(findings()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "990804200797000", "99080420079700031", "9.90804E+15", "99080420O7970003"})
  void a_nik_is_sixteen_digits(String text) {
    nik = text;
    assertThat(findings()).containsExactly(PersonFault.NIK_FORM);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "9908040007970003", // day 0
        "9908043207970003", // day 32
        "9908044007970003", // day 40
        "9908047207970003", // woman's day 32
        "9908042013970003", // month 13
        "9908043002970003", // 30 February
        "9908042902970003" // 29 February 1997, and 2097 is no leap year either
      })
  void the_nik_holds_a_real_date(String text) {
    nik = text;
    assertThat(findings()).containsExactly(PersonFault.NIK_BIRTH_DATE);
  }

  @Test
  void a_leap_day_counts_in_either_century() {
    nik = "9908042902000003";
    birthDate = LocalDate.of(2000, 2, 29);
    assertThat(findings()).isEmpty();
  }

  @Test
  void a_birth_date_corrected_later_is_only_noted() {
    birthDate = LocalDate.of(1997, 7, 21);
    assertThat(findings()).containsExactly(PersonFault.NIK_BIRTH_DATE_DIFFERS);
    assertThat(PersonFault.NIK_BIRTH_DATE_DIFFERS.blocking()).isFalse();
  }

  @Test
  void a_serial_that_a_spreadsheet_rounded_to_zero_is_found() {
    nik = "9908042007970000";
    assertThat(findings()).containsExactly(PersonFault.NIK_SERIAL);
  }

  @Test
  void the_place_of_first_issue_does_not_matter() {
    nik = "6404012007970003";
    assertThat(findings()).isEmpty();
  }

  @Test
  void a_name_is_needed_and_holds_no_line_break() {
    name = "  ";
    assertThat(findings()).containsExactly(PersonFault.NAME_MISSING);
    name = "Peserta\nSatu";
    assertThat(findings()).containsExactly(PersonFault.NAME_FORM);
  }

  @ParameterizedTest
  @ValueSource(strings = {"+6281126000003", "081126000003", "0811-2600-0003", "+62 811 2600 0003"})
  void phones_may_be_written_in_the_usual_ways(String text) {
    phone = text;
    assertThat(findings()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "81126000003", "+62", "telepon", "+0811260000031", "0811;0812"})
  void what_is_no_phone_number_is_found(String text) {
    phone = text;
    assertThat(findings()).containsExactly(PersonFault.PHONE_FORM);
  }

  @Test
  void a_graduate_may_have_no_phone() {
    phone = null;
    assertThat(findings()).isEmpty();
  }

  @Test
  void nobody_is_born_after_today_or_finishes_as_a_child() {
    nik = "9908040207260003";
    birthDate = LocalDate.of(2026, 7, 2);
    domicileSince = birthDate;
    assertThat(findings()).containsExactly(PersonFault.BIRTH_DATE_IN_FUTURE);
    nik = "9908040206110003";
    birthDate = LocalDate.of(2011, 6, 2);
    domicileSince = birthDate;
    assertThat(findings()).containsExactly(PersonFault.BIRTH_DATE_IMPLAUSIBLE);
    nik = "9908040106110003";
    birthDate = LocalDate.of(2011, 6, 1);
    assertThat(findings()).isEmpty();
  }

  @Test
  void a_domicile_older_than_the_person_is_only_noted() {
    domicileSince = birthDate.minusDays(1);
    assertThat(findings()).containsExactly(PersonFault.DOMICILE_BEFORE_BIRTH);
    assertThat(PersonFault.DOMICILE_BEFORE_BIRTH.blocking()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "2008-07-01,", // eighteen today
    "1997-07-20,",
    "2008-07-02, 2026-08-01", // tomorrow: of age from the start of the next whole month
    "2008-11-01, 2026-11-01",
    "2008-11-02, 2026-12-01"
  })
  void a_minor_is_of_age_from_a_whole_month_and_an_adult_from_none(
      LocalDate born, LocalDate ofAgeFrom) {
    assertThat(PersonCheck.ofAgeFrom(born, TODAY).orElse(null)).isEqualTo(ofAgeFrom);
  }

  private List<PersonFault> findings() {
    return PersonCheck.check(nik, name, birthDate, phone, domicileSince, COMPLETED, TODAY);
  }
}
