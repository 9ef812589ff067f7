package id.tenguyun.placement.answer;

import id.tenguyun.placement.PlacementState;
import id.tenguyun.placement.candidate.Eligibility;
import id.tenguyun.placement.candidate.Eligibility.Assessment;
import id.tenguyun.placement.candidate.Merit;
import id.tenguyun.placement.candidate.Worker;
import id.tenguyun.placement.message.WindowTime;
import id.tenguyun.placement.placement.Placement;
import id.tenguyun.placement.placement.PlacementStatus;
import id.tenguyun.placement.region.PriorityTier;
import id.tenguyun.placement.region.Wita;
import id.tenguyun.placement.round.Tick;
import id.tenguyun.placement.vacancy.Vacancy;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a worker is to a vacancy, in the rules' own terms. Restricted: it names traits.
 *
 * @param title what the vacancy is called
 * @param merit as the vacancy's merit class has it
 * @param traits her trait codes
 * @param obstacles what stands between her and the vacancy, by code
 * @param windowOpensAt when people of her tier are asked; null when they are asked from the start
 * @param nomination where her nomination by this vacancy stands; null when there was none
 * @param nominationRound the round of that nomination
 * @param elsewhere the vacancy that holds her now; null when none does
 * @param elsewhereRound the round that sent her there
 * @param most the part of merit where she can gain most; null where nothing is missing
 */
public record Standing(
    UUID workerId,
    String title,
    PriorityTier tier,
    int merit,
    List<String> traits,
    List<String> obstacles,
    @Nullable Instant windowOpensAt,
    @Nullable PlacementStatus nomination,
    @Nullable String nominationRound,
    @Nullable String elsewhere,
    @Nullable String elsewhereRound,
    Merit.@Nullable Part most) {

  public Standing {
    traits = List.copyOf(traits);
    obstacles = List.copyOf(obstacles);
  }

  /**
   * Looks it up.
   *
   * @param decided the decision on whose day certificates are looked at; the latest tick's day
   *     where there is none
   * @return nothing where this state knows the worker or the vacancy not
   */
  public static Optional<Standing> of(
      PlacementState state, String vacancyKey, UUID workerId, @Nullable Decided decided) {
    Optional<Worker> worker = state.workers().find(workerId);
    Optional<Vacancy> vacancy = state.vacancies().find(vacancyKey);
    return worker.isPresent() && vacancy.isPresent()
        ? Optional.of(of(state, vacancy.get(), worker.get(), day(state, vacancy.get(), decided)))
        : Optional.empty();
  }

  private static Standing of(PlacementState state, Vacancy vacancy, Worker worker, LocalDate day) {
    Assessment assessment = Eligibility.assess(state, worker, vacancy, day);
    Merit merit = Merit.of(worker, Eligibility.meritClass(state, vacancy), state.catalogue(), day);
    Optional<Placement> hers =
        state.placements().ofWorker(worker.workerId()).stream()
            .filter(p -> p.vacancyKey().equals(vacancy.key()))
            .reduce((a, b) -> b);
    Optional<Placement> elsewhere =
        state
            .placements()
            .binding(worker.workerId())
            .filter(p -> !p.vacancyKey().equals(vacancy.key()));
    return new Standing(
        worker.workerId(),
        vacancy.terms().title(),
        assessment.tier(),
        merit.total(),
        worker.traits(),
        assessment.obstacles(),
        opensFor(vacancy, assessment.tier()),
        hers.map(Placement::status).orElse(null),
        hers.map(p -> p.nomination().roundId()).orElse(null),
        elsewhere.map(Placement::vacancyKey).orElse(null),
        elsewhere.map(p -> p.nomination().roundId()).orElse(null),
        mostToGain(merit));
  }

  private static @Nullable Instant opensFor(Vacancy vacancy, PriorityTier tier) {
    return vacancy.windows().stream()
        .filter(w -> w.tier().number() >= tier.number())
        .map(WindowTime::opensAt)
        .findFirst()
        .orElse(null);
  }

  /** Site licences are known of nobody yet, so they are no advice. */
  private static Merit.@Nullable Part mostToGain(Merit merit) {
    return merit.parts().stream()
        .filter(p -> !p.name().equals("siteLicences") && p.points() < p.most())
        .max(Comparator.comparingInt(p -> p.most() - p.points()))
        .orElse(null);
  }

  private static LocalDate day(PlacementState state, Vacancy vacancy, @Nullable Decided decided) {
    Instant latest = state.markets().tick().map(Tick::at).orElse(vacancy.cutOffAt());
    return Wita.date(decided == null ? latest : decided.at());
  }
}
