package id.tenguyun.training.person.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import id.tenguyun.events.office.GrievanceFiled;
import id.tenguyun.events.office.GrievanceFiler;
import id.tenguyun.events.office.GrievanceKind;
import id.tenguyun.events.placement.DecisionRecorded;
import id.tenguyun.events.training.ContactDisclosed;
import id.tenguyun.events.training.ContactPurpose;
import id.tenguyun.training.SampleDecisions;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;

class OwnShareTest {

  private static final UUID HER = new UUID(1, 1);
  private static final UUID ANOTHER = new UUID(2, 2);

  @Test
  void of_a_round_she_sees_her_own_seat_and_the_plan_and_nobody_elses_mark() {
    DecisionRecorded decision = SampleDecisions.taking(HER, ANOTHER);

    Map<String, Object> share = new OwnShare(HER).of(decision);

    assertThat(share).containsKeys("roundId", "seatPlan", "policyId").doesNotContainKey("cutOffs");
    assertThat(share.get("taken")).asInstanceOf(InstanceOfAssertFactories.LIST).hasSize(1);
    assertThat(share.toString()).contains(HER.toString()).doesNotContain(ANOTHER.toString());
  }

  @Test
  void of_a_complaint_about_her_she_sees_that_it_is_there_and_not_who_wrote_what() {
    assertThat(new OwnShare(HER).of(grievance("union-3")))
        .containsEntry("kind", GrievanceKind.values()[1].name())
        .doesNotContainKeys("statement", "actor");
  }

  @Test
  void her_own_complaint_she_sees_whole() {
    assertThat(new OwnShare(HER).of(grievance(HER.toString())))
        .containsEntry("statement", "the wage was not paid");
  }

  @Test
  void every_read_is_listed_with_who_and_what_for() {
    var records = new PersonRecords(HER);
    records.add("training.disclosures", 0, disclosed(Instant.ofEpochSecond(20), "hr-2"));
    records.add("training.disclosures", 0, disclosed(Instant.ofEpochSecond(10), "hr-1"));

    assertThat(records.reads()).extracting(r -> r.by()).containsExactly("hr-1", "hr-2");
    assertThat(records.reads().getFirst().purpose()).isEqualTo("SIGN_CONTRACT");
    assertThat(records.byTopic().get("training.disclosures")).hasSize(2);
  }

  private static GrievanceFiled grievance(String actor) {
    return GrievanceFiled.newBuilder()
        .setGrievanceId("g-1")
        .setKind(GrievanceKind.values()[1])
        .setFiledBy(GrievanceFiler.UNION)
        .setActor(actor)
        .setMarket("65")
        .setWorkerId(HER)
        .setStatement("the wage was not paid")
        .build();
  }

  private static ContactDisclosed disclosed(Instant at, String by) {
    return ContactDisclosed.newBuilder()
        .setAt(at)
        .setRequestId("q-" + by)
        .setNominationId("n-1")
        .setEmployerId("KIPI-EPC1")
        .setCentreId("BLK-TJSELOR")
        .setWorkerId(HER)
        .setRequestedBy(by)
        .setPurpose(ContactPurpose.SIGN_CONTRACT)
        .build();
  }
}
