package id.tenguyun.training.graduation;

import static org.assertj.core.api.Assertions.assertThat;

import id.tenguyun.eventing.decision.Decision;
import id.tenguyun.eventing.decision.Verdict;
import id.tenguyun.training.graduation.TrainingEvent.WorkerErased;
import id.tenguyun.training.graduation.TrainingInput.ErasureOrdered;
import id.tenguyun.training.graduation.TrainingInput.PartnerRegistered;
import org.junit.jupiter.api.Test;

class RepetitionTest {

  private final TrainingBench training = TrainingBench.withCatalogue();
  private final GraduationBuilder graduation = new GraduationBuilder();

  @Test
  void the_same_graduation_again_is_a_duplicate_though_its_ciphertext_is_new() {
    training.when(graduation.build());
    var again = training.when(graduation.build());
    assertThat(again.verdict()).isEqualTo(new Verdict.Duplicate("BLK-TJSELOR-26-000001"));
    assertThat(again.events()).isEmpty();
  }

  @Test
  void other_content_under_a_known_id_is_refused_and_changes_nothing() {
    training.when(graduation.build());
    graduation.contentDigest = "d2";
    assertThat(TrainingBench.codes(training.when(graduation.build())))
        .containsExactly("GRADUATION_ID_TAKEN");
    graduation.contentDigest = "d1";
    assertThat(training.when(graduation.build()).verdict()).isInstanceOf(Verdict.Duplicate.class);
  }

  @Test
  void a_refused_graduation_leaves_its_id_free() {
    graduation.finalScore = 101;
    training.when(graduation.build());
    graduation.finalScore = 100;
    graduation.contentDigest = "d2";
    assertThat(training.when(graduation.build()).verdict()).isInstanceOf(Verdict.Accepted.class);
  }

  @Test
  void two_centres_may_use_the_same_id() {
    training.given(
        new PartnerRegistered(
            "blk-malinau", "BLK-MALINAU", PartnerKind.TRAINING_CENTRE, "65.02.02"));
    training.when(graduation.build());
    graduation.centreId = "BLK-MALINAU";
    graduation.contentDigest = "d2";
    assertThat(training.when("blk-malinau", graduation.build()).verdict())
        .isInstanceOf(Verdict.Accepted.class);
  }

  @Test
  void a_person_is_forgotten_once_and_only_where_she_is_known() {
    assertThat(erased(training.when("office", erasure("act-1", "withdrawn")))).isZero();
    training.when(graduation.build());
    assertThat(erased(training.when("office", erasure("act-2", "withdrawn")))).isOne();
    assertThat(erased(training.when("office", erasure("act-3", "withdrawn")))).isZero();
  }

  @Test
  void the_same_order_again_is_a_duplicate_and_another_under_its_id_is_refused() {
    training.when("office", erasure("act-1", "withdrawn"));
    assertThat(training.when("office", erasure("act-1", "withdrawn")).verdict())
        .isEqualTo(new Verdict.Duplicate("act-1"));
    assertThat(TrainingBench.codes(training.when("office", erasure("act-1", "mistaken"))))
        .containsExactly("ACT_ID_TAKEN");
  }

  private static ErasureOrdered erasure(String actId, String reason) {
    return new ErasureOrdered(actId, "officer", GraduationBuilder.WORKER, reason);
  }

  private static long erased(Decision<TrainingEvent> decision) {
    return decision.events().stream().filter(WorkerErased.class::isInstance).count();
  }
}
