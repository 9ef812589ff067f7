package id.tenguyun.dashboard.figures;

import static id.tenguyun.dashboard.Facts.completed;
import static id.tenguyun.dashboard.Facts.hour;
import static id.tenguyun.dashboard.Facts.nomination;
import static id.tenguyun.dashboard.Facts.vacancy;
import static id.tenguyun.dashboard.Facts.worker;
import static org.assertj.core.api.Assertions.assertThat;

import id.tenguyun.dashboard.Facts;
import id.tenguyun.dashboard.facts.Fact;
import id.tenguyun.dashboard.facts.Nomination;
import id.tenguyun.dashboard.facts.PriorityTier;
import id.tenguyun.dashboard.facts.SkillClass;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LedgerTest {

  private final Ledger ledger = new Ledger(Subjects.onHeap());

  @Test
  void countsASeatFromNominationToWork() {
    take(vacancy("V1", 10, 2, 2, 5, 8));
    var her = nomination(1, PriorityTier.REGENCY);

    take(new Fact.WorkerNominated(hour(1), her));
    assertThat(seats()).isEqualTo(seats(10, 1, 0, 0, 0, 0, 0));

    take(new Fact.NominationAccepted(hour(2), her, Fact.AnsweringParty.EMPLOYER));
    assertThat(seats()).isEqualTo(seats(10, 1, 0, 0, 0, 0, 0));

    take(new Fact.PlacementConfirmed(hour(3), her));
    assertThat(seats()).isEqualTo(seats(10, 0, 0, 0, 1, 0, 0));

    take(new Fact.PlacementStarted(hour(9), her));
    assertThat(seats()).isEqualTo(seats(10, 0, 0, 0, 1, 0, 0));

    take(new Fact.PlacementClosed(hour(99), her));
    assertThat(seats()).isEqualTo(seats(10, 0, 0, 0, 0, 0, 0));
    assertThat(ledger.figures().asOf()).contains(hour(99));
  }

  @Test
  void freesTheSeatOfANominationThatCameToNothing() {
    take(vacancy("V1", 3, 0, 0, 0, 3));
    for (int i = 1; i <= 3; i++) {
      take(new Fact.WorkerNominated(hour(1), nomination(i, PriorityTier.PROVINCE)));
    }

    take(new Fact.NominationRejected(hour(2), nomination(1, PriorityTier.PROVINCE)));
    take(new Fact.NominationDeclined(hour(2), nomination(2, PriorityTier.PROVINCE)));
    take(new Fact.NominationLapsed(hour(2), nomination(3, PriorityTier.PROVINCE)));

    assertThat(seats()).isEqualTo(seats(3, 0, 0, 0, 0, 0, 0));
    assertThat(ledger.figures().funnel()).isEqualTo(new Funnel(0, 0, 3, 0, 0));
  }

  @Test
  void takesEmptySeatsOfAnExpiredVacancyOutOfTheCountAndOutOfTheFloors() {
    take(vacancy("V1", 10, 0, 0, 5, 8));
    take(vacancy("V2", 4, 0, 0, 0, 0));
    confirm(1, PriorityTier.REGENCY);
    confirm(2, PriorityTier.NATIONAL);

    take(new Fact.VacancyExpired(hour(50), "V1", "KIPI-EPC1"));

    ClassFigures figures = ledger.figures().projects().getFirst().classes().getFirst();
    assertThat(figures.seats()).isEqualTo(seats(2 + 4, 0, 0, 0, 1, 0, 1));
    assertThat(figures.floors())
        .containsExactly(new Floor(PriorityTier.REGENCY, 1, 1, FloorState.MET));
  }

  @Test
  void keepsVacanciesOfTwoEmployersApartWhenTheirIdsAreTheSame() {
    var one = vacancy("V1", 10, 0, 0, 0, 8);
    take(one);
    take(
        new Fact.VacancyAccepted(
            one.at(),
            "V1",
            "KIPI-PORT",
            "KIPI",
            one.terms(),
            one.floors(),
            one.windows(),
            one.policyId(),
            one.policyVersion()));

    assertThat(seats().openings()).isEqualTo(20);
  }

  @Test
  void replacesTheTermsOfAnAmendedVacancy() {
    take(vacancy("V1", 10, 0, 0, 0, 8));
    take(vacancy("V1", 12, 0, 0, 0, 10));

    assertThat(seats().openings()).isEqualTo(12);
  }

  @Test
  void keepsTheSeatsOfTheLatestPlan() {
    take(vacancy("V1", 10, 0, 0, 5, 8));
    take(new Fact.SeatsReplanned(hour(2), "V1", "KIPI-EPC1", List.of(0, 0, 3, 6)));

    ClassFigures figures = ledger.figures().projects().getFirst().classes().getFirst();
    assertThat(figures.floors()).extracting(Floor::seats).containsExactly(3, 6);
    assertThat(seats().openings()).isEqualTo(10);
  }

  @Test
  void takesBackARetentionMarkThatWasNotTrue() {
    Nomination hers = nomination(1, PriorityTier.REGENCY);
    Cell retained = Cell.of(Measure.REACHED, Stage.RETAINED, Dimension.ALL, "");
    take(new Fact.RetentionMarkReached(hour(2_200), hers, 30));
    take(new Fact.RetentionMarkReached(hour(2_200), hers, 90));
    assertThat(ledger.counts().value(retained)).isOne();

    take(new Fact.RetentionMarkRetracted(hour(2_300), hers, 30));
    assertThat(ledger.counts().value(retained)).isOne();
    take(new Fact.RetentionMarkRetracted(hour(2_300), hers, 90));
    assertThat(ledger.counts().value(retained)).isZero();
  }

  @Test
  void leavesAFrozenNominationWaiting() {
    Nomination hers = nomination(1, PriorityTier.REGENCY);
    take(vacancy("V1", 10, 0, 0, 5, 8));
    take(new Fact.WorkerNominated(hour(1), hers));
    take(new Fact.NominationFrozen(hour(2), hers));
    assertThat(seats().awaiting()).isOne();

    take(new Fact.NominationThawed(hour(3), hers));
    assertThat(seats().awaiting()).isOne();
  }

  @Test
  void countsEveryoneOnceAtEachStage() {
    take(completed(1, "65.01.04.2001"));
    take(completed(1, "65.01.04.2001", "SKM-ALAT-EXC"));
    take(completed(2, "65.01.04.2001"));
    take(Facts.certified(1));
    take(Facts.certified(1));
    take(new Fact.WorkerNominated(hour(1), nomination(1, PriorityTier.RING_1)));

    assertThat(ledger.figures().funnel()).isEqualTo(new Funnel(2, 1, 1, 0, 0));
  }

  @Test
  void putsAConfirmationOnItsDayInLocalTime() {
    // 01:00 UTC on 1 July is 09:00 there; 15 hours later it is midnight
    take(new Fact.PlacementConfirmed(hour(14), nomination(1, PriorityTier.RING_1)));
    take(new Fact.PlacementConfirmed(hour(15), nomination(2, PriorityTier.NATIONAL)));

    assertThat(ledger.figures().days())
        .containsExactly(
            new DayFigures(LocalDate.of(2026, 7, 1), List.of(1, 0, 0, 0, 0)),
            new DayFigures(LocalDate.of(2026, 7, 2), List.of(0, 0, 0, 0, 1)));
  }

  @Test
  void saysWhatTheComplianceServiceSaysWhenItIsWorse() {
    take(vacancy("V1", 10, 0, 0, 0, 8));
    take(assessed(LocalDate.of(2026, 7, 3), Fact.ComplianceStatus.IN_BREACH));
    take(assessed(LocalDate.of(2026, 7, 2), Fact.ComplianceStatus.COMPLIANT));

    assertThat(ledger.figures().projects().getFirst().state()).isEqualTo(FloorState.IN_BREACH);
  }

  @Test
  void comesToTheSameFiguresWhenItTakesEverythingTwice() {
    List<Fact> history = history();
    history.forEach(this::take);
    Figures once = ledger.figures();

    history.forEach(this::take);

    assertThat(ledger.figures()).isEqualTo(once);
  }

  /** Topics are read side by side: only the order within one of them holds. */
  @Test
  void comesToTheSameFiguresInWhateverOrderTheTopicsArrive() {
    history().forEach(this::take);
    for (long seed = 1; seed <= 50; seed++) {
      Ledger other = new Ledger(Subjects.onHeap());
      shuffledByTopic(history(), new Random(seed)).forEach(fact -> other.on(fact, Facts.SOMEWHERE));
      assertThat(other.figures()).as("seed %d", seed).isEqualTo(ledger.figures());
    }
  }

  private static List<Fact> history() {
    List<Fact> history = new ArrayList<>();
    history.add(Facts.project());
    history.add(vacancy("V1", 6, 1, 1, 2, 4));
    for (int i = 1; i <= 6; i++) {
      history.add(completed(i, "65.01.04.2001"));
      history.add(Facts.certified(i));
      var tier = PriorityTier.values()[i % 5];
      history.add(new Fact.WorkerNominated(hour(i), nomination(i, tier)));
      if (i % 3 == 0) {
        history.add(new Fact.NominationLapsed(hour(40 + i), nomination(i, tier)));
      } else {
        history.add(new Fact.PlacementConfirmed(hour(40 + i), nomination(i, tier)));
      }
    }
    history.add(new Fact.WorkerErased(hour(90), worker(5)));
    history.add(new Fact.VacancyExpired(hour(99), "V1", "KIPI-EPC1"));
    return history;
  }

  private static List<Fact> shuffledByTopic(List<Fact> history, Random random) {
    List<List<Fact>> topics = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      topics.add(new ArrayList<>());
    }
    history.forEach(fact -> topics.get(topic(fact)).add(fact));
    List<Fact> merged = new ArrayList<>();
    while (merged.size() < history.size()) {
      Collections.shuffle(topics, random);
      topics.stream()
          .filter(t -> !t.isEmpty())
          .findFirst()
          .ifPresent(t -> merged.add(t.removeFirst()));
    }
    return merged;
  }

  private static int topic(Fact fact) {
    return switch (fact) {
      case Fact.TrainingCompleted _, Fact.WorkerErased _ -> 0;
      case Fact.CertificateIssued _ -> 1;
      case Fact.Told _ -> 2;
      case Fact.VacancyAccepted _,
          Fact.SeatsReplanned _,
          Fact.VacancyExpired _,
          Fact.VacancyWithdrawnConfirmed _ ->
          3;
      default -> 4;
    };
  }

  private static Fact.ComplianceAssessed assessed(LocalDate day, Fact.ComplianceStatus status) {
    return new Fact.ComplianceAssessed(
        Facts.START, day, "KIPI", "KIPI-EPC1", SkillClass.SEMI_SKILLED, status, List.of());
  }

  private void confirm(int worker, PriorityTier tier) {
    take(new Fact.WorkerNominated(hour(1), nomination(worker, tier)));
    take(new Fact.PlacementConfirmed(hour(2), nomination(worker, tier)));
  }

  private void take(Fact fact) {
    ledger.on(fact, Facts.SOMEWHERE);
  }

  private SeatCount seats() {
    return ledger.figures().seats();
  }

  private static SeatCount seats(int openings, int awaiting, Integer... filledByTier) {
    return new SeatCount(openings, awaiting, List.of(filledByTier));
  }
}
