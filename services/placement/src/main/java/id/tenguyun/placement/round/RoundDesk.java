package id.tenguyun.placement.round;

import id.tenguyun.eventing.decision.Decision;
import id.tenguyun.eventing.decision.Moment;
import id.tenguyun.eventing.decision.Refusal;
import id.tenguyun.matching.Assignment;
import id.tenguyun.matching.MatchingResult;
import id.tenguyun.placement.PlacementState;
import id.tenguyun.placement.Submissions;
import id.tenguyun.placement.message.NotedEvent.RoundAwaited;
import id.tenguyun.placement.message.NotedEvent.TickNoted;
import id.tenguyun.placement.message.OfficeInput.RoundOrdered;
import id.tenguyun.placement.message.PlacementEvent;
import id.tenguyun.placement.message.PlacementInput.TimeAdvanced;
import id.tenguyun.placement.message.PolicyReference;
import id.tenguyun.placement.message.RoundEvent;
import id.tenguyun.placement.message.RoundEvent.DecisionRecorded;
import id.tenguyun.placement.message.RoundEvent.LotteryCommitted;
import id.tenguyun.placement.message.RoundEvent.RoundCompleted;
import id.tenguyun.placement.message.RoundEvent.RoundStarted;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;

/**
 * Runs rounds. A round is a pure function of the state, the moment, the policies and the seed; its
 * start is logged first, so that anyone who has the inbox can run it again.
 */
public final class RoundDesk {

  private static final int ENTROPY_BYTES = 32;

  private RoundDesk() {}

  /** A tick: its bytes may become a seed, and a market without one commits to them. */
  public static Decision<PlacementEvent> decide(
      PlacementState state, TimeAdvanced tick, Instant now) {
    if (tick.entropy().length != ENTROPY_BYTES) {
      return Decision.rejected(
          List.of(
              new Refusal(
                  "BAD_ENTROPY",
                  "entropy",
                  tick.entropy().length + " bytes",
                  ENTROPY_BYTES + " bytes")));
    }
    List<PlacementEvent> events = new ArrayList<>();
    events.add(new TickNoted(now, HexFormat.of().formatHex(tick.entropy())));
    state.markets().all().stream()
        .filter(m -> m.seedHex() == null)
        .forEach(m ->
            events.add(
                new LotteryCommitted(
                    now, m.code(), Seeds.commitment(Seeds.of(tick.entropy(), m.code())))));
    return Decision.accepted(events);
  }

  /** An officer orders a round: it runs at once, or with the next tick whose bytes are fresh. */
  public static Decision<PlacementEvent> decide(
      PlacementState state, RoundOrdered order, Instant now) {
    boolean known = state.markets().all().stream().anyMatch(m -> m.code().equals(order.market()));
    if (!known) {
      return Decision.rejected(
          List.of(
              new Refusal(
                  "UNKNOWN_MARKET", "market", order.market(), "a market that has vacancies")));
    }
    return Decision.accepted(new RoundAwaited(now, order.market(), order.actor()));
  }

  /** Runs the round that is due in a market. */
  public static List<PlacementEvent> run(PlacementState state, String code, Moment moment) {
    Market market = state.markets().get(code);
    byte[] seed = HexFormat.of().parseHex(Objects.requireNonNull(market.seedHex()));
    String roundId = "%s-%06d".formatted(code, market.rounds() + 1);
    Field field = Field.of(state, code, moment.now());
    List<PlacementEvent> events = new ArrayList<>();
    events.add(started(state, field, market, roundId, seed, moment));
    MatchingResult result = field.match(seed);
    Nominating nominating = new Nominating(state, field, roundId, moment.now());
    for (String key : field.vacancyKeys()) {
      events.add(nominating.decision(key, result.seats(key), result.cutoffs(key)));
    }
    for (Assignment seat : result.seats()) {
      events.addAll(nominating.nominate(seat));
    }
    events.add(completed(state, field, market, roundId, seed, result, moment.now()));
    return events;
  }

  private static RoundStarted started(
      PlacementState state,
      Field field,
      Market market,
      String roundId,
      byte[] seed,
      Moment moment) {
    TreeMap<String, PolicyReference> policies = new TreeMap<>();
    for (String key : field.vacancyKeys()) {
      var vacancy = field.vacancy(key);
      policies.put(
          vacancy.policyId() + "/%06d".formatted(vacancy.policyVersion()),
          new PolicyReference(vacancy.policyId(), vacancy.policyVersion()));
    }
    return new RoundStarted(
        roundId,
        market.code(),
        moment.position().partition(),
        moment.position().offset(),
        moment.now(),
        state.rulesVersion(),
        List.copyOf(policies.values()),
        Submissions.sha256Hex(seed),
        market.orderedBy());
  }

  private static RoundCompleted completed(
      PlacementState state,
      Field field,
      Market market,
      String roundId,
      byte[] seed,
      MatchingResult result,
      Instant now) {
    String next = Seeds.of(state.markets().tick().orElseThrow(), market.code());
    return new RoundCompleted(
        now,
        roundId,
        market.code(),
        HexFormat.of().formatHex(seed),
        Seeds.commitment(next),
        digest(field, result),
        field.candidates(),
        field.vacancyKeys().size(),
        result.assignments().size());
  }

  /** Over lines of worker and vacancy id, sorted by worker id. */
  private static String digest(Field field, MatchingResult result) {
    StringBuilder lines = new StringBuilder();
    result
        .assignments()
        .forEach((worker, key) ->
            lines.append(worker).append('\t').append(field.vacancy(key).vacancyId()).append('\n'));
    return Submissions.sha256Hex(lines.toString().getBytes(StandardCharsets.UTF_8));
  }

  /** Applies what rounds and their lottery say. */
  public static void apply(PlacementState state, RoundEvent event) {
    switch (event) {
      case LotteryCommitted committed -> state.markets().commit(committed.market());
      case RoundStarted started -> {
        // Logged for those who check; the state changes with the decisions that follow.
      }
      case DecisionRecorded decision -> Nominating.apply(state, decision);
      case RoundCompleted completed -> {
        state.markets().finishRound(completed.market(), completed.at());
        state.markets().commit(completed.market());
      }
    }
  }

  /** Applies a tick. */
  public static void apply(PlacementState state, TickNoted tick) {
    state.markets().noteTick(new Tick(tick.at(), tick.entropyHex()));
  }

  /** Applies an order. */
  public static void apply(PlacementState state, RoundAwaited awaited) {
    state.markets().order(awaited.market(), awaited.at(), awaited.orderedBy());
  }
}
