package id.tenguyun.placement.simulation;

import id.tenguyun.eventing.decision.Outcome;
import id.tenguyun.eventing.decision.Outcomes;
import id.tenguyun.eventing.decision.Verdict;
import id.tenguyun.placement.World;
import id.tenguyun.placement.message.PlacementEvent;
import id.tenguyun.placement.message.PlacementInput;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.UUID;

/** What the simulated parties share: chance, the service itself, and who is there. */
final class Stage {

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

  final Random random;
  final World world = World.withoutPolicy();
  final Referee referee = new Referee(Map.of(World.WELDING, new TreeSet<>(World.WELDING_UNITS)));
  final List<UUID> workers = new ArrayList<>();
  final List<String> vacancyIds = new ArrayList<>();
  final List<PlacementInput> sent = new ArrayList<>();
  private int serial;
  int accepted;
  int rejected;
  int duplicates;

  Stage(long seed) {
    this.random = new Random(seed);
    world.log.clear();
  }

  /** An id that nothing else has. */
  String id(String prefix) {
    return prefix + serial++;
  }

  void send(PlacementInput message, String sender) {
    sent.add(message);
    int before = world.log.size();
    // deadlines up to now come first, so the referee must see them before it learns of the input
    Outcomes<PlacementEvent> outcomes = world.send(message, sender);
    List<Outcome<PlacementEvent>> events = world.log.subList(before, world.log.size());
    see(events.subList(0, outcomes.decidedAfter()));
    switch (outcomes.verdict()) {
      case Verdict.Accepted it -> {
        accepted++;
        referee.accepted(message);
      }
      case Verdict.Duplicate it -> duplicates++;
      case Verdict.Rejected it -> rejected++;
      case null -> throw new AssertionError("No verdict on " + message);
    }
    see(events.subList(outcomes.decidedAfter(), events.size()));
    referee.settled(world.now());
  }

  private void see(List<Outcome<PlacementEvent>> events) {
    events.forEach(event -> referee.see(event.event(), event.moment().now()));
  }
}
