package id.tenguyun.placement.round.mongo;

import id.tenguyun.eventing.projection.ProjectedEvent;
import id.tenguyun.eventing.projection.Projection;
import id.tenguyun.events.placement.RoundCompleted;
import id.tenguyun.events.placement.RoundStarted;
import java.util.List;
import org.apache.avro.specific.SpecificRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Folds the start and the completion of every round. */
@Component
class RoundProjection implements Projection<RoundDocument> {

  @Override
  public String collection() {
    return RoundDocument.COLLECTION;
  }

  @Override
  public Class<RoundDocument> documentType() {
    return RoundDocument.class;
  }

  @Override
  public List<String> topics() {
    return List.of("placement.rounds");
  }

  @Override
  public List<String> idsOf(ProjectedEvent event) {
    return switch (event.message()) {
      case RoundStarted started -> List.of(started.getRoundId());
      case RoundCompleted completed -> List.of(completed.getRoundId());
      default -> List.of();
    };
  }

  @Override
  public RoundDocument fold(@Nullable RoundDocument before, String id, ProjectedEvent event) {
    return after(before, event.message());
  }

  static RoundDocument after(@Nullable RoundDocument before, SpecificRecord event) {
    return switch (event) {
      case RoundStarted started -> started(started);
      case RoundCompleted completed when before != null -> completed(before, completed);
      default ->
          throw new IllegalStateException(
              event.getSchema().getName() + " of a round that never started");
    };
  }

  private static RoundDocument started(RoundStarted started) {
    return new RoundDocument(
        started.getRoundId(),
        started.getMarket(),
        started.getNow().toString(),
        started.getRulesVersion(),
        started.getInboxPartition() + ":" + started.getInboxOffset(),
        started.getSeedCommitment(),
        started.getOrderedBy(),
        null,
        null,
        null,
        0,
        0,
        0);
  }

  private static RoundDocument completed(RoundDocument before, RoundCompleted completed) {
    return new RoundDocument(
        before.id(),
        before.market(),
        before.now(),
        before.rulesVersion(),
        before.inboxPosition(),
        before.seedCommitment(),
        before.orderedBy(),
        completed.getSeed(),
        completed.getNextSeedCommitment(),
        completed.getDigest(),
        completed.getCandidates(),
        completed.getVacancies(),
        completed.getNominations());
  }
}
