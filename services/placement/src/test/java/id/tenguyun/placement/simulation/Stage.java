package id.tenguyun.placement.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import id.tenguyun.eventing.decision.Verdict;
import id.tenguyun.eventing.testkit.Applied;
import id.tenguyun.eventing.testkit.Course;
import id.tenguyun.eventing.testkit.ServiceLine;
import id.tenguyun.placement.Kaltara;
import id.tenguyun.placement.PlacementState;
import id.tenguyun.placement.VacancyBuilder;
import id.tenguyun.placement.World;
import id.tenguyun.placement.kafka.PlacementService;
import id.tenguyun.placement.message.PlacementEvent;
import id.tenguyun.placement.message.PlacementInput;
import id.tenguyun.schemas.TopicCatalogue;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import java.util.UUID;
import org.apache.kafka.common.header.internals.RecordHeaders;

/** What the simulated parties share: chance, the real service, and who is there. */
final class Stage implements AutoCloseable {

  static final List<String> VILLAGES =
      List.of(
          "65.01.04.2001",
          "65.01.04.2002",
          "65.01.04.2003",
          "65.01.05.1001",
          "65.02.01.2005",
          "65.71.04.1001",
          "65.71.04.1002",
          "65.71.01.1001",
          "64.71.01.1001",
          "35.78.05.1001");

  private static final int PARTITION = TopicCatalogue.load().partitionForMarket("65").orElseThrow();

  final Random random;
  final ServiceLine<PlacementState, PlacementInput, PlacementEvent> service;
  final Referee referee =
      new Referee(Map.of(Kaltara.WELDING, new TreeSet<>(Kaltara.WELDING_UNITS)));
  final OutputReferee outputs;
  final Counters counters = new Counters();
  final List<UUID> workers = new ArrayList<>();
  final List<String> vacancyIds = new ArrayList<>();
  final List<Said> sent = new ArrayList<>();
  final List<PlacementEvent> seen = new ArrayList<>();
  private Instant now = World.START;
  private boolean refereed = true;
  private int serial;

  /** What somebody said. */
  record Said(PlacementInput message, String sender) {}

  Stage(long seed) {
    random = new Random(seed);
    service =
        new ServiceLine<>(
            PlacementService.definition(), PARTITION, List.of(), Optional.empty(), now);
    outputs = new OutputReferee(service, counters);
    Kaltara.reference().forEach(row -> send(row, "reference"));
  }

  /** From now on things happen that the referees of places and people know nothing of. */
  void refereesGoHome() {
    refereed = false;
  }

  Instant now() {
    return now;
  }

  PlacementState state() {
    return service.state();
  }

  /** An id that nothing else has. */
  String id(String prefix) {
    return prefix + serial++;
  }

  VacancyBuilder vacancy(String id) {
    return new VacancyBuilder(id, now);
  }

  /** Moves the clock and lets its tick fall. */
  void pass(Duration duration) {
    now = now.plus(duration);
    service.now(now);
    byte[] entropy = new byte[32];
    random.nextBytes(entropy);
    counters.input("TimeAdvanced");
    watch(service.tick(entropy), null);
    afterwards();
  }

  /** Says something; what becomes of it, nothing where the intake kept it. */
  Optional<Verdict> send(PlacementInput message, String sender) {
    sent.add(new Said(message, sender));
    counters.input(message.getClass().getSimpleName());
    var course = service.submit(Contracts.topic(message, sender), Contracts.avro(message));
    course.ifPresent(it -> watch(it, message));
    afterwards();
    return course.map(Course::verdict);
  }

  /** Puts bytes into somebody's topic. */
  void send(String topic, byte[] value) {
    assertThat(service.submit(topic, value, new RecordHeaders())).as("no inbox").isEmpty();
    afterwards();
  }

  private void watch(Course<PlacementEvent> course, PlacementInput message) {
    // deadlines up to now come first, so the referee must see them before it learns of the input
    see(course.events().subList(0, course.decidedAfter()));
    if (message != null) {
      assertThat(course.verdict()).as("verdict on %s", message).isNotNull();
      if (refereed && course.verdict() instanceof Verdict.Accepted) {
        referee.accepted(message);
      }
    }
    see(course.events().subList(course.decidedAfter(), course.events().size()));
  }

  private void see(List<Applied<PlacementEvent>> events) {
    for (Applied<PlacementEvent> applied : events) {
      counters.event(applied.event());
      seen.add(applied.event());
      if (refereed) {
        referee.see(applied.event(), applied.now());
      }
    }
  }

  private void afterwards() {
    if (refereed) {
      referee.settled(now);
    }
    outputs.settled();
  }

  /** What occurred, with what the referees checked. */
  Counters counted() {
    counters.checked("records in the inbox", service.inboxSize());
    counters.checked("deaths", service.deaths());
    counters.checked("rounds", referee.rounds.rounds);
    counters.checked("nominations", referee.rounds.nominations);
    counters.checked("passed over and asked why", referee.stability.passedOver);
    counters.checked("windows", referee.windows.windows);
    counters.checked("seats released", referee.windows.released);
    counters.checked("openings under an exemption", referee.exemptions.openings);
    counters.checked("retention marks", referee.life.marks);
    counters.checked("employers thawed", referee.freeze.thaws);
    return counters;
  }

  /** Commits now and then, and dies now and then, between two records or within the next. */
  void fate() {
    int drawn = random.nextInt(60);
    if (drawn < 20) {
      service.commit();
    } else if (drawn < 22) {
      service.kill();
    } else if (drawn < 24) {
      service.cutPowerAfter(random.nextInt(6));
    }
  }

  @Override
  public void close() {
    service.close();
  }
}
