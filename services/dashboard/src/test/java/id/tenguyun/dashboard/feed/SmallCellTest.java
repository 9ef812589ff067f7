package id.tenguyun.dashboard.feed;

import static id.tenguyun.dashboard.Facts.WELDER;
import static id.tenguyun.dashboard.Facts.completed;
import static id.tenguyun.dashboard.Facts.hour;
import static id.tenguyun.dashboard.Facts.nomination;
import static id.tenguyun.dashboard.Facts.worker;
import static org.assertj.core.api.Assertions.assertThat;

import id.tenguyun.dashboard.Facts;
import id.tenguyun.dashboard.facts.Fact;
import id.tenguyun.dashboard.facts.Nomination;
import id.tenguyun.dashboard.facts.PriorityTier;
import id.tenguyun.dashboard.figures.Ledger;
import id.tenguyun.dashboard.figures.Subjects;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What may be said of a welder from Bulungan, by how many of them there are. */
class SmallCellTest {

  private static final String BULUNGAN = "65.01";

  private final Ledger ledger = new Ledger(Subjects.onHeap());

  @Test
  void namesTheRegencyFromFivePeopleOn() {
    weldersFrom("65.01.04.2001", 0, 5);

    assertThat(portrait(BULUNGAN)).isEqualTo(new Portrait(BULUNGAN, Optional.of(WELDER), true));
  }

  @Test
  void namesTheProvinceWhereFewerShareTheRegency() {
    weldersFrom("65.01.04.2001", 0, 4);
    weldersFrom("65.02.01.2005", 4, 1);

    assertThat(portrait(BULUNGAN)).isEqualTo(new Portrait("65", Optional.of(WELDER), true));
  }

  @Test
  void leavesTheTradeOutWhereFewerShareTheProvince() {
    weldersFrom("65.01.04.2001", 0, 4);

    assertThat(portrait(BULUNGAN)).isEqualTo(Portrait.of("65"));
  }

  @Test
  void countsPeopleNotTrainings() {
    for (int again = 0; again < 5; again++) {
      weldersFrom("65.01.04.2001", 0, 4);
    }

    assertThat(portrait(BULUNGAN).place()).isEqualTo("65");
  }

  @Test
  void countsOnlyPeopleOfTheSameTraining() {
    weldersFrom("65.01.04.2001", 0, 4);
    for (int i = 10; i < 20; i++) {
      ledger.on(completed(i, "65.01.04.2001", "SKM-ALAT-EXC"), Facts.SOMEWHERE);
    }

    assertThat(portrait(BULUNGAN).place()).isEqualTo("65");
  }

  @Test
  void followsPeopleWhoMove() {
    weldersFrom("65.01.04.2001", 0, 5);
    weldersFrom("65.02.01.2005", 0, 1);

    assertThat(portrait(BULUNGAN).place()).isEqualTo("65");
  }

  @Test
  void countsNobodyWhoWasErased() {
    weldersFrom("65.01.04.2001", 0, 5);
    ledger.on(new Fact.WorkerErased(hour(1), worker(0)), Facts.SOMEWHERE);

    assertThat(portrait(BULUNGAN)).isEqualTo(Portrait.of("65"));
  }

  @Test
  void saysOfPeopleFromElsewhereNoPlaceAtAll() {
    weldersFrom("35.78.05.1001", 0, 3);
    weldersFrom("73.71.05.1001", 3, 2);

    assertThat(portrait("35.78")).isEqualTo(new Portrait("ID", Optional.of(WELDER), true));
  }

  @Test
  void saysNothingOfFourPeopleFromElsewhere() {
    weldersFrom("35.78.05.1001", 0, 4);

    assertThat(portrait("35.78")).isEqualTo(Portrait.of("ID"));
  }

  /** Whoever sees a seat of ring 1 filled at the same moment knows that she lives in ring 1. */
  @Test
  void countsTheNearOnesAloneWhereTheSeatsByTierMoveWithTheLine() {
    ledger.on(Facts.project(), Facts.SOMEWHERE);
    ledger.on(Facts.vacancy("V1", 10, 2, 2, 5, 8), Facts.SOMEWHERE);
    weldersFrom("65.01.04.2001", 0, 4);
    weldersFrom("65.01.07.2003", 4, 20);
    Nomination near = nomination(0, PriorityTier.RING_1, BULUNGAN);

    Portrait named = new Portrait(BULUNGAN, Optional.of(WELDER), true);
    assertThat(Portrait.of(new Fact.WorkerNominated(hour(1), near), ledger)).isEqualTo(named);
    assertThat(Portrait.of(new Fact.PlacementConfirmed(hour(2), near), ledger))
        .isEqualTo(Portrait.of("65"));

    weldersFrom("65.01.04.2001", 30, 1);
    assertThat(Portrait.of(new Fact.PlacementConfirmed(hour(3), near), ledger)).isEqualTo(named);
  }

  @Test
  void leavesOutTheWayToAJobOfWhichNobodyKnowsWhoCouldTakeIt() {
    weldersFrom("65.01.04.2001", 0, 50);
    Nomination her = nomination(0, PriorityTier.RING_1, BULUNGAN);
    Nomination forUnits =
        new Nomination(
            her.nominationId(),
            her.roundId(),
            her.vacancyId(),
            her.projectId(),
            her.employerId(),
            her.market(),
            her.skillClass(),
            Optional.empty(),
            her.workerId(),
            her.domicileRegency(),
            her.tier());

    assertThat(Portrait.of(new Fact.WorkerNominated(hour(1), forUnits), ledger))
        .isEqualTo(new Portrait(BULUNGAN, Optional.empty(), false));
  }

  private void weldersFrom(String village, int first, int many) {
    for (int i = first; i < first + many; i++) {
      ledger.on(completed(i, village), Facts.SOMEWHERE);
    }
  }

  private Portrait portrait(String regency) {
    return Portrait.of(
        new Fact.WorkerNominated(hour(1), nomination(0, PriorityTier.REGENCY, regency)), ledger);
  }
}
