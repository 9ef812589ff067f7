package id.tenguyun.placement.simulation;

import id.tenguyun.placement.message.PlacementEvent;
import java.util.Map;
import java.util.TreeMap;

/** How often each kind of input, event, output and refusal occurred. */
final class Counters {

  final Map<String, Integer> inputs = new TreeMap<>();
  final Map<String, Integer> events = new TreeMap<>();
  final Map<String, Integer> outputs = new TreeMap<>();
  final Map<String, Integer> refusals = new TreeMap<>();

  final Map<String, Integer> checked = new TreeMap<>();

  void checked(String what, int times) {
    checked.merge(what, times, Integer::sum);
  }

  void input(String type) {
    inputs.merge(type, 1, Integer::sum);
  }

  void event(PlacementEvent event) {
    events.merge(event.getClass().getSimpleName(), 1, Integer::sum);
  }

  void output(String fullType) {
    outputs.merge(fullType.substring(fullType.lastIndexOf('.') + 1), 1, Integer::sum);
  }

  void quarantined() {
    outputs.merge("(quarantined)", 1, Integer::sum);
  }

  void refusal(String code) {
    refusals.merge(code, 1, Integer::sum);
  }

  /** Takes in what another simulation counted. */
  synchronized void add(Counters other) {
    add(inputs, other.inputs);
    add(events, other.events);
    add(outputs, other.outputs);
    add(refusals, other.refusals);
    add(checked, other.checked);
  }

  private static void add(Map<String, Integer> sum, Map<String, Integer> part) {
    part.forEach((name, count) -> sum.merge(name, count, Integer::sum));
  }

  /** All of it, for people to read. */
  String table(String title) {
    StringBuilder text = new StringBuilder(title).append('\n');
    rows(text, "checked", checked);
    rows(text, "inputs", inputs);
    rows(text, "events", events);
    rows(text, "outputs", outputs);
    rows(text, "refusals", refusals);
    return text.toString();
  }

  private static void rows(StringBuilder text, String title, Map<String, Integer> counts) {
    text.append("  ").append(title).append('\n');
    counts.forEach((name, count) -> text.append("    %-34s %,10d%n".formatted(name, count)));
  }
}
