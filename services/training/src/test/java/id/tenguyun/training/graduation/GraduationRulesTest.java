package id.tenguyun.training.graduation;

import static org.assertj.core.api.Assertions.assertThat;

import id.tenguyun.eventing.decision.Decision;
import id.tenguyun.eventing.decision.Verdict;
import id.tenguyun.training.graduation.TrainingEvent.TrainingCompleted;
import id.tenguyun.training.graduation.TrainingInput.PartnerRegistered;
import id.tenguyun.training.graduation.TrainingInput.PersonFinding;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GraduationRulesTest {

  private final TrainingBench training = TrainingBench.withCatalogue();
  private final GraduationBuilder graduation = new GraduationBuilder();

  @Test
  void a_graduation_in_order_is_a_completion_of_its_programme() {
    var completed = completed(training.when(graduation.build()));
    assertThat(completed.workerId()).isEqualTo(GraduationBuilder.WORKER);
    assertThat(completed.schemeCode()).isEqualTo("SKM-LAS-SMAW3G");
    assertThat(completed.kkniLevel()).isEqualTo(3);
    assertThat(completed.units()).containsExactlyElementsOf(graduation.unitsAchieved);
    assertThat(completed.domicileEvidence()).isNotEmpty();
  }

  @Test
  void the_market_is_the_centres_province_unless_she_registered_in_another() {
    assertThat(completed(training.when(graduation.build())).market()).isEqualTo("65");
    graduation.graduationId = "BLK-TJSELOR-26-000002";
    graduation.workerId = new java.util.UUID(8, 8);
    graduation.market = "64";
    assertThat(completed(training.when(graduation.build())).market()).isEqualTo("64");
  }

  @Test
  void a_workers_market_never_moves() {
    training.when(graduation.build());
    graduation.graduationId = "BLK-TJSELOR-26-000002";
    graduation.market = "64";
    assertThat(completed(training.when(graduation.build())).market()).isEqualTo("65");
  }

  @Test
  void a_market_must_have_a_place_in_the_placement_inbox() {
    graduation.market = "99";
    assertThat(refusals()).containsExactly("MARKET_UNKNOWN");
  }

  @Test
  void a_centre_that_nobody_registered_is_refused() {
    graduation.centreId = "BLK-NOWHERE";
    assertThat(refusals()).containsExactly("CENTRE_UNKNOWN", "MARKET_UNKNOWN");
  }

  @Test
  void a_certification_body_is_no_training_centre() {
    graduation.centreId = "LSP-KALTARA-01";
    assertThat(refusals()).contains("CENTRE_UNKNOWN");
  }

  @Test
  void a_centre_speaks_only_for_itself() {
    training.given(
        new PartnerRegistered(
            "blk-malinau", "BLK-MALINAU", PartnerKind.TRAINING_CENTRE, "65.02.02"));
    assertThat(TrainingBench.codes(training.when("blk-malinau", graduation.build())))
        .containsExactly("CENTRE_NOT_SENDER");
  }

  @Test
  void an_unknown_programme_is_refused_once_and_its_units_are_checked_by_form() {
    graduation.programmeCode = "LAS-GTAW6G";
    assertThat(refusals()).containsExactly("PROGRAMME_UNKNOWN");
    graduation.unitsAchieved = List.of("mengelas");
    assertThat(refusals()).containsExactly("PROGRAMME_UNKNOWN", "UNIT_CODE_FORM");
  }

  @Test
  void fewer_units_than_the_programme_teaches_are_listed_as_achieved() {
    graduation.unitsAchieved = List.of(TrainingBench.WELDER_2);
    assertThat(completed(training.when(graduation.build())).units())
        .containsExactly(TrainingBench.WELDER_2);
  }

  @Test
  void no_unit_at_all_is_no_graduation() {
    graduation.unitsAchieved = List.of();
    assertThat(refusals()).containsExactly("UNITS_MISSING");
  }

  @Test
  void a_unit_counts_once() {
    graduation.unitsAchieved = List.of(TrainingBench.WELDER_1, TrainingBench.WELDER_1);
    assertThat(refusals()).containsExactly("UNIT_TWICE");
  }

  @ParameterizedTest
  @ValueSource(strings = {"JIP.SM02.001.01", "F.439010.001.01", "C.25PIP01.001.1"})
  void a_unit_of_any_generation_that_the_programme_does_not_teach_is_foreign(String unit) {
    graduation.unitsAchieved = List.of(TrainingBench.WELDER_1, unit);
    assertThat(refusals()).containsExactly("UNIT_NOT_OF_PROGRAMME");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "C.24LAS01.001", "C24LAS010011", "c.24las01.001.1", "F.43901.001.01"})
  void what_is_no_unit_code_is_told_the_forms(String unit) {
    graduation.unitsAchieved = List.of(unit);
    assertThat(refusals()).containsExactly("UNIT_CODE_FORM");
  }

  @Test
  void the_training_ended_by_today_in_the_provinces_own_calendar() {
    training.at("2026-06-30T16:00:00Z"); // 1 July 00:00 in WITA
    graduation.completedOn = LocalDate.of(2026, 7, 1);
    assertThat(refusals()).isEmpty();
    graduation.graduationId = "BLK-TJSELOR-26-000002";
    graduation.completedOn = LocalDate.of(2026, 7, 2);
    assertThat(refusals()).containsExactly("COMPLETED_IN_FUTURE");
  }

  @Test
  void a_completion_before_2000_is_a_mistake() {
    graduation.completedOn = LocalDate.of(1999, 12, 31);
    assertThat(refusals()).containsExactly("COMPLETED_TOO_EARLY");
  }

  @Test
  void a_score_is_from_0_to_100_or_not_given() {
    graduation.finalScore = 101;
    assertThat(refusals()).containsExactly("SCORE_OUT_OF_RANGE");
    graduation.finalScore = -1;
    assertThat(refusals()).containsExactly("SCORE_OUT_OF_RANGE");
    graduation.finalScore = null;
    assertThat(refusals()).isEmpty();
  }

  @Test
  void a_domicile_is_a_known_village_at_home_and_a_well_formed_one_elsewhere() {
    graduation.domicileVillage = "65.01.04.2999";
    assertThat(refusals()).containsExactly("DOMICILE_UNKNOWN");
    graduation.domicileVillage = "Tanah Kuning";
    assertThat(refusals()).containsExactly("DOMICILE_FORM");
    graduation.domicileVillage = "35.78.05.1001";
    assertThat(refusals()).isEmpty();
  }

  @Test
  void nobody_lives_anywhere_from_tomorrow_on() {
    graduation.domicileSince = LocalDate.of(2026, 7, 2);
    assertThat(refusals()).containsExactly("DOMICILE_IN_FUTURE");
  }

  @Test
  void a_graduation_id_can_be_joined_to_its_centre() {
    graduation.graduationId = "A/1";
    assertThat(refusals()).containsExactly("GRADUATION_ID_FORM");
  }

  @Test
  void what_is_wrong_with_the_person_is_told_without_the_value() {
    graduation.findings = List.of(new PersonFinding("NIK_FORM", "person.nik", "16 digits"));
    var decision = training.when(graduation.build());
    assertThat(((Verdict.Rejected) decision.verdict()).reasons())
        .singleElement()
        .satisfies(refusal -> {
          assertThat(refusal.code()).isEqualTo("NIK_FORM");
          assertThat(refusal.found()).isEqualTo("not shown: personal data");
        });
  }

  @Test
  void a_nik_that_tells_another_birth_date_is_only_noted() {
    graduation.findings =
        List.of(new PersonFinding("NIK_BIRTH_DATE_DIFFERS", "person.nik", "usually the date"));
    assertThat(refusals()).isEmpty();
  }

  @Test
  void a_finding_of_a_kind_not_known_here_stops_the_graduation() {
    graduation.findings = List.of(new PersonFinding("KK_FORM", "person.kk", "16 digits"));
    assertThat(refusals()).containsExactly("KK_FORM");
  }

  @Test
  void every_reason_is_given_at_once() {
    graduation.completedOn = LocalDate.of(2027, 1, 1);
    graduation.finalScore = 200;
    graduation.domicileVillage = "x";
    assertThat(refusals())
        .containsExactly("COMPLETED_IN_FUTURE", "SCORE_OUT_OF_RANGE", "DOMICILE_FORM");
  }

  private List<String> refusals() {
    return TrainingBench.codes(training.when(graduation.build()));
  }

  private static TrainingCompleted completed(Decision<TrainingEvent> decision) {
    return decision.events().stream()
        .filter(TrainingCompleted.class::isInstance)
        .map(TrainingCompleted.class::cast)
        .findFirst()
        .orElseThrow(() -> new AssertionError("No completion: " + decision.verdict()));
  }
}
