package id.tenguyun.dashboard.page;

import static id.tenguyun.dashboard.Facts.hour;

import id.tenguyun.dashboard.Board;
import id.tenguyun.dashboard.Facts;
import id.tenguyun.dashboard.facts.Fact;
import id.tenguyun.dashboard.facts.Nomination;
import id.tenguyun.dashboard.facts.PriorityTier;
import id.tenguyun.dashboard.facts.SkillClass;
import id.tenguyun.dashboard.feed.FeedEntry;
import id.tenguyun.dashboard.figures.Opening;
import id.tenguyun.dashboard.views.DecisionFigures;
import id.tenguyun.dashboard.views.DecisionFigures.Slot;
import id.tenguyun.dashboard.views.folded.CrowdBook;
import id.tenguyun.dashboard.views.folded.CrowdBook.Someone;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/**
 * A few people trained for two trades, a vacancy, and what everyone may be told when one of them
 * takes a seat: drawn from a seed, and counted person by person.
 */
final class Crowd {

  private static final List<String> VILLAGES =
      List.of(
          "65.01.04.2001", // ring 1
          "65.01.04.2002",
          "65.01.07.2003",
          "65.02.01.2005",
          "65.71.01.1001",
          "35.78.05.1001");
  private static final List<String> SCHEMES = List.of(Facts.WELDER, "SKM-ALAT-EXC");

  private final Random random;
  private final Board board = new Board();
  private final CrowdBook book = new CrowdBook();
  private final List<String> homes = new ArrayList<>();
  private final List<String> trades = new ArrayList<>();
  private final Fact.VacancyAccepted vacancy;
  private long offset;

  Crowd(long seed) {
    random = new Random(seed);
    take(Facts.project());
    for (String village : VILLAGES) {
      for (int i = random.nextInt(11); i > 0; i--) {
        String trade = SCHEMES.get(random.nextInt(SCHEMES.size()));
        take(Facts.completed(homes.size(), village, trade));
        homes.add(village);
        trades.add(trade);
      }
    }
    vacancy = vacancy(random.nextInt(4));
    take(vacancy);
  }

  /** Asks for a scheme, often; else for units, or for nothing. */
  private static Fact.VacancyAccepted vacancy(int asks) {
    Fact.VacancyAccepted known = Facts.vacancy("V1", 10, 2, 2, 5, 8);
    Fact.VacancyTerms terms =
        new Fact.VacancyTerms(
            "Juru las",
            SkillClass.SEMI_SKILLED,
            asks < 2 ? Optional.of(Facts.WELDER) : Optional.empty(),
            asks == 2 ? List.of("C.24LAS01.001.1") : List.of(),
            10,
            known.terms().workplaceVillage(),
            known.terms().closesOn());
    return new Fact.VacancyAccepted(
        known.at(),
        known.vacancyId(),
        known.employerId(),
        known.projectId(),
        terms,
        known.floors(),
        known.windows(),
        known.policyId(),
        known.policyVersion());
  }

  private void take(Fact fact) {
    board.on(fact, 0, offset++);
    book.on(fact);
  }

  /** Each of those who could take a seat, nominated, confirmed and done with it. */
  List<Fact.Outcome> outcomes() {
    List<Fact.Outcome> outcomes = new ArrayList<>();
    for (int i = 0; i < homes.size(); i++) {
      String trade = trades.get(i);
      if (vacancy.terms().requiredScheme().map(trade::equals).orElse(true)) {
        Nomination her = nomination(i);
        outcomes.add(new Fact.WorkerNominated(hour(i), her));
        outcomes.add(new Fact.PlacementConfirmed(hour(i), her));
        outcomes.add(new Fact.PlacementClosed(hour(i), her));
      }
    }
    return outcomes;
  }

  private Nomination nomination(int worker) {
    String village = homes.get(worker);
    Nomination her = Facts.nomination(worker, book.tier(village, vacancy), village.substring(0, 5));
    return new Nomination(
        her.nominationId(),
        her.roundId(),
        her.vacancyId(),
        her.projectId(),
        her.employerId(),
        her.market(),
        her.skillClass(),
        vacancy.terms().requiredScheme(),
        her.workerId(),
        her.domicileRegency(),
        her.tier());
  }

  /** The line that is told of it. */
  FeedEntry line(Fact.Outcome outcome) {
    take(outcome);
    long at = offset - 1;
    return board.view().feed().entries().stream()
        .filter(entry -> entry.offset() == at)
        .findFirst()
        .orElseThrow();
  }

  /** The tiers that she may be of, by what is told at the same moment. */
  List<PriorityTier> tiersToldWith(Fact.Outcome outcome, FeedEntry line) {
    PriorityTier hers = outcome.nomination().tier();
    if (!(outcome instanceof Fact.WorkerNominated)) {
      return List.of(hers); // the seats by tier have moved
    }
    return line.portrait().job()
        ? decision(hers).taken().stream()
            .filter(taken -> taken.seats() > 0)
            .findFirst()
            .orElseThrow()
            .tiers()
        : List.of(PriorityTier.values());
  }

  /** The decision that took her alone. */
  private ToldDecision decision(PriorityTier hers) {
    Opening opening = Opening.of(vacancy, Optional.of(Facts.project()));
    return ToldDecision.of(
        new DecisionFigures(
            Facts.START,
            "65-000001",
            "KIPI",
            "KIPI-EPC1",
            "V1",
            Optional.of("Juru las"),
            SkillClass.SEMI_SKILLED,
            "kaltara-2026",
            1,
            10,
            10,
            List.of(2, 2, 5, 8),
            0,
            0,
            PriorityTier.NATIONAL,
            List.of(new DecisionFigures.Taken(hers, Slot.OPEN, 1)),
            List.of(new DecisionFigures.TierCutOff(hers, Optional.of(5_000))),
            opening.toldTogether(board.view().tally().cells())));
  }

  /** How many people it may be. */
  long possible(FeedEntry line, List<PriorityTier> tiers) {
    Optional<String> trade =
        line.portrait().job() ? vacancy.terms().requiredScheme() : line.portrait().schemeCode();
    return book.trainedFor(trade).stream()
        .filter(someone -> livesIn(someone, line.portrait().place()))
        .filter(someone -> tiers.contains(book.tier(someone.village(), vacancy)))
        .count();
  }

  private static boolean livesIn(Someone someone, String place) {
    return place.equals("ID")
        ? !someone.village().startsWith("65.")
        : someone.village().startsWith(place + ".");
  }
}
