package id.tenguyun.standalone.demo;

import id.tenguyun.events.employment.NominationAnswered;
import id.tenguyun.events.employment.WorkStarted;
import id.tenguyun.events.placement.NominationOffered;
import id.tenguyun.events.placement.PlacementConfirmed;
import id.tenguyun.events.placement.WorkerInvited;
import id.tenguyun.events.worker.WorkerAnswered;
import id.tenguyun.standalone.run.PacedClock;
import id.tenguyun.standalone.wire.Connection;
import id.tenguyun.standalone.wire.EventSender;
import id.tenguyun.standalone.wire.Feed;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;

/**
 * Plays the employers and the workers: reads what is sent to them, waits in domain time, and writes
 * under their names. After a restart it does not say again what was said before. Used by one
 * thread.
 */
final class Simulation implements AutoCloseable {

  private final SimulatedParties parties;
  private final Instant began;
  private final PacedClock clock;
  private final Feed news;
  private final EventSender sender;
  private final Set<String> said = new HashSet<>();
  private final PriorityQueue<SimulatedParties.Act> due =
      new PriorityQueue<>(Comparator.comparing(SimulatedParties.Act::at));

  Simulation(Connection connection, Collection<String> partnerIds, PacedClock clock, long seed) {
    this.parties = new SimulatedParties(seed);
    this.clock = clock;
    this.began = clock.now();
    readWhatWasSaid(connection, partnerIds);
    List<String> topics = new ArrayList<>(topics(partnerIds, "nominations"));
    topics.add("placement.outcomes");
    this.news = Feed.fromStart(connection, topics);
    this.sender = EventSender.from("/simulation", connection);
  }

  private void readWhatWasSaid(Connection connection, Collection<String> partnerIds) {
    List<String> topics = new ArrayList<>(topics(partnerIds, "replies"));
    topics.addAll(topics(partnerIds, "worker-statements"));
    try (Feed feed = Feed.fromStart(connection, topics)) {
      feed.drain(entry -> keyOf(entry.event()).ifPresent(said::add));
    }
  }

  private static List<String> topics(Collection<String> partnerIds, String kind) {
    return partnerIds.stream().map(id -> "partner." + id + "." + kind).toList();
  }

  /** What an answer answers, so that it is given once. */
  private static Optional<String> keyOf(Object event) {
    return switch (event) {
      case NominationAnswered answer -> Optional.of("employer " + answer.getNominationId());
      case WorkerAnswered answer -> Optional.of("worker " + answer.getNominationId());
      case WorkStarted start -> Optional.of("start " + start.getNominationId());
      default -> Optional.empty();
    };
  }

  /**
   * Takes in what is new and says what is due by now.
   *
   * @return how old the oldest news was in domain time
   */
  Duration step() {
    Instant[] oldest = {clock.now()};
    news.poll(entry -> {
      Instant at = think(entry.event());
      oldest[0] = at.isBefore(oldest[0]) ? at : oldest[0];
    });
    Duration lag = Duration.between(oldest[0], clock.now());
    while (!due.isEmpty() && !due.peek().at().isAfter(clock.now())) {
      say(due.remove());
    }
    return lag;
  }

  /** How many things are still to be said. */
  int pending() {
    return due.size();
  }

  /** Decides what to say to it, and gives its time. */
  private Instant think(Object event) {
    Optional<SimulatedParties.Act> act =
        switch (event) {
          case NominationOffered offer -> parties.answer(offer);
          case WorkerInvited invitation -> parties.answer(invitation);
          case PlacementConfirmed confirmed -> parties.start(confirmed);
          default -> Optional.empty();
        };
    act.filter(a -> keyOf(a.event()).map(said::add).orElse(false)).ifPresent(due::add);
    Instant at =
        switch (event) {
          case NominationOffered offer -> offer.getAt();
          case WorkerInvited invitation -> invitation.getAt();
          default -> clock.now();
        };
    // what happened before a restart says nothing about how fast we are now
    return at.isBefore(began) ? clock.now() : at;
  }

  private void say(SimulatedParties.Act act) {
    String topic = "partner." + act.partnerId() + "." + topicKind(act);
    var _ = sender.as("/partners/" + act.partnerId()).send(topic, recordKey(act), act.event());
  }

  private static String topicKind(SimulatedParties.Act act) {
    return act.event() instanceof WorkerAnswered ? "worker-statements" : "replies";
  }

  private static String recordKey(SimulatedParties.Act act) {
    return switch (act.event()) {
      case NominationAnswered answer -> answer.getVacancyId();
      case WorkStarted start -> start.getVacancyId();
      case WorkerAnswered answer -> answer.getWorkerId().toString();
      default -> throw new IllegalStateException("Nobody says " + act.event());
    };
  }

  @Override
  public void close() {
    news.close();
    sender.close();
  }
}
