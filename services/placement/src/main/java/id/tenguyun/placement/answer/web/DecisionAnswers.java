package id.tenguyun.placement.answer.web;

import id.tenguyun.eventing.streams.LiveStates;
import id.tenguyun.eventing.streams.LiveStates.NotAnsweredException;
import id.tenguyun.placement.PlacementState;
import id.tenguyun.placement.answer.Decided;
import id.tenguyun.placement.answer.Standing;
import id.tenguyun.placement.answer.WhyNot;
import id.tenguyun.placement.message.CutOff;
import id.tenguyun.placement.region.PriorityTier;
import id.tenguyun.placement.round.mongo.DecisionDocument;
import id.tenguyun.placement.vacancy.Vacancy;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/**
 * Answers why a vacancy did not take a worker: the decision record from its view, her tier and
 * merit from the state that decides. Whoever calls it has made sure that the asker is she, or acts
 * for her.
 */
@Component
public class DecisionAnswers {

  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private final MongoOperations mongo;
  private final LiveStates<PlacementState> states;

  DecisionAnswers(MongoOperations mongo, LiveStates<PlacementState> states) {
    this.mongo = mongo;
    this.states = states;
  }

  /**
   * The answer.
   *
   * @param vacancy its id, or {@code employer/id} where several employers use that id
   * @param locale English is answered in English, everything else in Indonesian
   * @return nothing when no market that runs here knows the vacancy and the worker
   * @throws ResponseStatusException 409 when several vacancies have the id, 503 when the state is
   *     busy
   */
  public Optional<WhyNot> answer(String vacancy, UUID workerId, Locale locale) {
    List<String> keys = ask(state -> keys(state, vacancy));
    if (keys.size() > 1) {
      throw new ResponseStatusException(
          HttpStatus.CONFLICT,
          "Vacancy id \"%s\" is used by several employers; name one of %s"
              .formatted(vacancy, keys));
    }
    return keys.stream().findFirst().flatMap(key -> explain(key, workerId, locale));
  }

  private Optional<WhyNot> explain(String key, UUID workerId, Locale locale) {
    Decided decided = decided(key);
    List<Standing> standings =
        ask(state -> Standing.of(state, key, workerId, decided).stream().toList());
    return standings.stream().findFirst().map(s -> WhyNot.of(key, s, decided, locale));
  }

  private <R> List<R> ask(java.util.function.Function<PlacementState, List<R>> question) {
    try {
      return states.ask(question, PATIENCE).stream().flatMap(List::stream).toList();
    } catch (NotAnsweredException e) {
      throw new ResponseStatusException(HttpStatus.SERVICE_UNAVAILABLE, e.getMessage(), e);
    }
  }

  private static List<String> keys(PlacementState state, String vacancy) {
    int slash = vacancy.indexOf('/');
    String name =
        slash < 0
            ? vacancy
            : Vacancy.keyOf(vacancy.substring(0, slash), vacancy.substring(slash + 1));
    return state.vacancies().called(name).stream().map(Vacancy::key).toList();
  }

  private @Nullable Decided decided(String key) {
    DecisionDocument latest =
        mongo.findById(key, DecisionDocument.class, DecisionDocument.COLLECTION);
    return latest == null
        ? null
        : new Decided(
            latest.roundId(),
            Instant.parse(latest.at()),
            PriorityTier.valueOf(latest.openTier()),
            latest.remaining(),
            latest.taken().stream()
                .map(t -> UUID.fromString(t.workerId()))
                .collect(Collectors.toSet()),
            latest.cutOffs().stream()
                .map(c -> new CutOff(PriorityTier.valueOf(c.tier()), c.traits(), c.merit()))
                .toList());
  }
}
