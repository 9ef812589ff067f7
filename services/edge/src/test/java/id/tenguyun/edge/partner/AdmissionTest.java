package id.tenguyun.edge.partner;

import static id.tenguyun.edge.partner.Registry.changes;
import static id.tenguyun.edge.partner.Registry.codes;
import static org.assertj.core.api.Assertions.assertThat;

import id.tenguyun.edge.partner.PartnerEvent.PartnerRegistered;
import id.tenguyun.eventing.decision.Verdict;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AdmissionTest {

  private final Registry registry = new Registry();

  @Test
  void an_employer_gets_all_that_its_kind_may_have_and_the_other_services_hear_of_it() {
    var decision = registry.admit("pt-maju", RegisteredKind.EMPLOYER);

    assertThat(changes(decision)).containsExactly(PartnerChange.REGISTERED);
    assertThat(registry.partner("pt-maju").sends())
        .containsExactly("contact-requests", "hires", "replies", "vacancies");
    assertThat(registry.partner("pt-maju").reads()).containsExactly("nominations", "receipts");
    assertThat(decision.events())
        .contains(
            new PartnerRegistered(
                "pt-maju", "PT-MAJU", ListedKind.EMPLOYER, "PT Maju", null, null));
  }

  @Test
  void a_subscriber_sends_nothing_and_no_other_service_needs_to_know_it() {
    var decision = registry.admit("koran-kita", RegisteredKind.SUBSCRIBER);

    assertThat(registry.partner("koran-kita").sends()).isEmpty();
    assertThat(registry.partner("koran-kita").reads()).isEmpty();
    assertThat(decision.events()).noneMatch(PartnerRegistered.class::isInstance);
  }

  @Test
  void fewer_rights_can_be_given_and_none_that_the_kind_cannot_have() {
    registry.admit(
        "pt-maju", RegisteredKind.EMPLOYER, "PT Maju", List.of("vacancies"), List.of("receipts"));
    assertThat(registry.partner("pt-maju").sends()).containsExactly("vacancies");

    assertThat(
            codes(
                registry.admit(
                    "pt-lain",
                    RegisteredKind.EMPLOYER,
                    "PT Lain",
                    List.of("graduations", "vacancies"),
                    List.of("office.acts"))))
        .containsExactly("RIGHT_NOT_OF_KIND", "RIGHT_NOT_OF_KIND");
    assertThat(
            codes(
                registry.admit(
                    "koran", RegisteredKind.SUBSCRIBER, "K", List.of("vacancies"), List.of())))
        .containsExactly("RIGHT_NOT_OF_KIND");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "", "a", "PT-MAJU", "pt.maju", "../x", "pt_maju", "-pt", "pt maju", "pt\n", "{$ne:1}"
      })
  void an_id_that_cannot_be_part_of_a_topic_is_refused(String id) {
    assertThat(codes(registry.admit(id, RegisteredKind.EMPLOYER)))
        .containsExactly("PARTNER_ID_UNFIT");
  }

  @Test
  void nobody_may_bear_the_name_of_a_service() {
    assertThat(codes(registry.admit("placement", RegisteredKind.EMPLOYER)))
        .containsExactly("PARTNER_ID_TAKEN");
    assertThat(codes(registry.list("administration", ListedKind.EMPLOYER, "Admin")))
        .containsExactly("PARTNER_ID_TAKEN");
  }

  @Test
  void an_id_that_is_there_and_a_name_that_cannot_be_shown_are_both_named() {
    registry.admit("pt-maju", RegisteredKind.EMPLOYER);

    assertThat(
            codes(
                registry.admit(
                    "pt-maju", RegisteredKind.EMPLOYER, "PT\u001bMaju", List.of(), List.of())))
        .containsExactly("PARTNER_KNOWN", "NAME_UNFIT");
  }

  @Test
  void the_same_act_again_is_a_duplicate_and_another_under_its_id_is_refused() {
    var act = new PartnerInput.PartnerSuspended("act-1", "officer-1", "pt-maju", "unpaid wages");
    registry.list("pt-maju", ListedKind.EMPLOYER, "PT Maju");
    registry.when(act);

    assertThat(registry.when(act).verdict()).isEqualTo(new Verdict.Duplicate("act-1"));
    assertThat(
            codes(
                registry.when(
                    new PartnerInput.PartnerSuspended("act-1", "officer-2", "pt-maju", "x"))))
        .containsExactly("ACT_ID_TAKEN");
  }

  @Test
  void a_partner_of_the_reference_data_is_listed_once_and_keeps_what_officers_gave_it() {
    assertThat(changes(registry.list("blk-tarakan", ListedKind.TRAINING_CENTRE, "BLK Tarakan")))
        .containsExactly(PartnerChange.LISTED);
    registry.issue("blk-tarakan", "c1");

    assertThat(registry.list("blk-tarakan", ListedKind.TRAINING_CENTRE, "BLK Tarakan").events())
        .isEmpty();
    registry.list("blk-tarakan", ListedKind.TRAINING_CENTRE, "BLK Kota Tarakan");

    assertThat(registry.partner("blk-tarakan").name()).isEqualTo("BLK Kota Tarakan");
    assertThat(registry.partner("blk-tarakan").mayComeIn()).isTrue();
  }

  @Test
  void what_edge_told_the_others_changes_nothing_when_it_comes_back() {
    registry.admit("pt-maju", RegisteredKind.EMPLOYER, "PT Maju", List.of("vacancies"), List.of());

    assertThat(registry.list("pt-maju", ListedKind.EMPLOYER, "PT Maju").events()).isEmpty();
    assertThat(registry.partner("pt-maju").sends()).containsExactly("vacancies");
  }
}
