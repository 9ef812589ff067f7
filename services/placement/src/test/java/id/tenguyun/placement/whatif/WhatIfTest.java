package id.tenguyun.placement.whatif;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tenguyun.eventing.decision.HeapTables;
import id.tenguyun.placement.World;
import id.tenguyun.placement.message.Nomination;
import id.tenguyun.placement.message.RejectionReason;
import id.tenguyun.placement.policy.Policy;
import id.tenguyun.placement.policy.PolicyReading;
import id.tenguyun.placement.policy.SkillClass;
import id.tenguyun.placement.policy.yaml.PolicyFile;
import java.time.LocalDate;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class WhatIfTest {

  private static final String RING = "65.01.04.2001";
  private static final String PROVINCE = "65.71.01.1001";
  private static final String OUTSIDE = "35.78.05.1001";
  private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);

  private final World world = World.kaltara();

  private static Policy draft(String text) {
    return ((PolicyReading.Valid) PolicyFile.parse(text)).policy();
  }

  private WhatIfResult whatIf(String yaml) {
    WhatIfQuestion question = WhatIfQuestion.of(draft(yaml), FIRST, null, 7);
    return new WhatIf(world.decider, () -> false, done -> {})
        .run(question, each -> world.inbox.forEach(each));
  }

  private void market() {
    for (int i = 0; i < 3; i++) {
      world.welder(RING, 50 + i);
      world.welder(PROVINCE, 70 + i);
      world.welder(OUTSIDE, 90 + i);
    }
    world.publish(world.vacancy("V1").openings(10));
    world.passHours(3);
    Nomination turnedDown = world.nominations("V1").getFirst();
    world.accept(world.employerRejects(turnedDown, RejectionReason.OTHER), "kipi-epc1");
    world.passAccepting(24 * 20);
  }

  @Test
  void aDraftThatSaysWhatIsInForceChangesNothing() {
    market();
    WhatIfResult same = whatIf(World.policyText());

    assertThat(same.drafted().classes()).isEqualTo(same.happened().classes());
    assertThat(same.drafted().nominations()).isEqualTo(same.happened().nominations());
    assertThat(same.changes()).isEmpty();
    assertThat(same.assumptions().get(1)).startsWith("0 others");
  }

  @Test
  void aStricterFloorKeepsSeatsFromOutsidersAndNamesWhoChanges() {
    market();
    String strict =
        World.policyText().replace("REGENCY: 0.50, PROVINCE: 0.80", "REGENCY: 0.50, PROVINCE: 1");
    assertThat(strict).isNotEqualTo(World.policyText());
    WhatIfResult result = whatIf(strict);

    var before = result.happened().classes().get(SkillClass.SEMI_SKILLED);
    var after = result.drafted().classes().get(SkillClass.SEMI_SKILLED);
    assertThat(before.filled().getLast()).isPositive();
    assertThat(after.filled().getLast()).isZero();
    assertThat(result.placedOnlyBefore() + result.placedElsewhere() + result.placedOnlyDrafted())
        .isEqualTo(result.changes().size())
        .isPositive();
  }

  @Test
  void nothingLiveIsTouchedAndTheSameSeedGivesTheSame() {
    market();
    HeapTables before = world.tables;
    int rounds = world.state.markets().get("65").rounds();
    String open = World.policyText().replace("nearestHours: 72", "nearestHours: 0");

    assertThat(whatIf(open)).isEqualTo(whatIf(open));
    assertThat(world.tables).isSameAs(before);
    assertThat(world.state.markets().get("65").rounds()).isEqualTo(rounds);
    assertThat(world.state.policies().all()).hasSize(1);
  }

  @Test
  void itShowsProgressAndCanBeCancelled() {
    market();
    AtomicLong done = new AtomicLong();
    WhatIfQuestion question = WhatIfQuestion.of(draft(World.policyText()), FIRST, null, 7);

    assertThatThrownBy(() ->
            new WhatIf(world.decider, () -> done.get() >= 10, done::set)
                .run(question, each -> world.inbox.forEach(each)))
        .isInstanceOf(CancellationException.class);
    assertThat(done.get()).isEqualTo(10);
  }
}
