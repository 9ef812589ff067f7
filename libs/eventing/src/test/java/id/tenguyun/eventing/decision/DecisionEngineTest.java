package id.tenguyun.eventing.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tenguyun.eventing.toy.domain.Yard;
import id.tenguyun.eventing.toy.domain.YardEvent;
import id.tenguyun.eventing.toy.domain.YardEvent.CrateSpoiled;
import id.tenguyun.eventing.toy.domain.YardInput;
import id.tenguyun.eventing.toy.domain.YardState;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DecisionEngineTest {

  private static final Instant START = Instant.parse("2026-07-01T00:00:00Z");

  private final YardState state = new YardState(new HeapTables());
  private final DecisionEngine<YardState, YardInput, YardEvent> engine =
      new DecisionEngine<>(new Yard());

  @Test
  void firesDeadlinesBeforeTheDecisionEachAtItsOwnTime() {
    engine.on(state, packed("A", START));
    engine.on(state, packed("B", START.plusSeconds(60)));

    Outcomes<YardEvent> outcomes = engine.on(state, packed("C", START.plus(Duration.ofDays(2))));

    assertThat(outcomes.events())
        .extracting(Outcome::event)
        .startsWith(
            new CrateSpoiled("A", "65", START.plus(Duration.ofHours(24))),
            new CrateSpoiled("B", "65", START.plus(Duration.ofHours(24)).plusSeconds(60)))
        .hasSize(3);
    assertThat(outcomes.decidedAfter()).isEqualTo(2);
    assertThat(outcomes.events()).extracting(Outcome::index).containsExactly(0, 1, 2);
    assertThat(outcomes.events().getLast().moment().now())
        .isEqualTo(START.plus(Duration.ofDays(2)));
  }

  @Test
  void firesManyDeadlinesOfOneInstant() {
    engine.on(state, packed("A", START));
    engine.on(state, packed("B", START));

    Outcomes<YardEvent> outcomes = engine.advance(state, moment(START.plus(Duration.ofDays(1))));

    assertThat(outcomes.events()).hasSize(2);
    assertThat(outcomes.verdict()).isNull();
    assertThat(state.crates.rows()).isEmpty();
  }

  @Test
  void stopsAtADeadlineThatDoesNotMove() {
    var stuck =
        new DecisionEngine<>(
            new Decider<String, String, String>() {
              @Override
              public Decision<String> decide(String s, Input<String> input) {
                return Decision.accepted();
              }

              @Override
              public Optional<Instant> nextDeadline(String s) {
                return Optional.of(START);
              }

              @Override
              public List<String> onDeadline(String s, Moment moment) {
                return List.of();
              }

              @Override
              public void apply(String s, String event) {}
            });

    assertThatThrownBy(() -> stuck.advance("", moment(START)))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("2026-07-01T00:00:00Z at input 0:7")
        .hasMessageContaining("still due");
  }

  private static Input<YardInput> packed(String id, Instant now) {
    return new Input<>(
        moment(now),
        "pri-mill",
        id,
        new YardInput.CratePacked(
            id, "PRI-MILL", "65", YardInput.CrateKind.DRY, 10, Optional.empty()));
  }

  private static Moment moment(Instant now) {
    return new Moment(now, new InboxPosition(0, 7));
  }
}
