package id.tenguyun.placement.simulation;

import id.tenguyun.placement.message.PlacementEvent;
import id.tenguyun.placement.message.PlacementInput;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What has to occur at least once over the seeds, as the code itself lists it. */
final class Occurrences {

  private Occurrences() {}

  /** Types of inputs, events and outputs, and codes of refusals, that never occurred. */
  static List<String> missingFrom(Counters counters) {
    List<String> missing = new ArrayList<>();
    lacking(missing, "input", records(PlacementInput.class), counters.inputs, Map.of());
    lacking(missing, "event", records(PlacementEvent.class), counters.events, Map.of());
    lacking(missing, "output", Contracts.written(), counters.outputs, Map.of());
    lacking(missing, "refusal", RefusalCodes.all(), counters.refusals, Exempt.REFUSALS);
    return missing;
  }

  private static void lacking(
      List<String> missing,
      String kind,
      Set<String> wanted,
      Map<String, Integer> counted,
      Map<String, String> exempt) {
    for (String name : wanted) {
      if (!counted.containsKey(name) && !exempt.containsKey(name)) {
        missing.add(kind + " " + name);
      }
    }
  }

  private static Set<String> records(Class<?> type) {
    Set<String> names = new TreeSet<>();
    if (type.isRecord()) {
      names.add(type.getSimpleName());
    } else {
      for (Class<?> permitted : type.getPermittedSubclasses()) {
        names.addAll(records(permitted));
      }
    }
    return names;
  }
}
