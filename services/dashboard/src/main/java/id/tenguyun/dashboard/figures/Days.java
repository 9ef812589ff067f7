package id.tenguyun.dashboard.figures;

import id.tenguyun.dashboard.facts.PriorityTier;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** When seats were confirmed. A nomination is confirmed on one day only. */
final class Days {

  private static final ZoneId WITA = ZoneId.of("Asia/Makassar");

  private final Map<String, Confirmed> confirmed = new HashMap<>();

  void confirmed(String nominationId, Instant at, PriorityTier tier) {
    confirmed.put(nominationId, new Confirmed(LocalDate.ofInstant(at, WITA), tier));
  }

  List<DayFigures> figures() {
    TreeMap<LocalDate, Integer[]> byDay = new TreeMap<>();
    for (Confirmed one : confirmed.values()) {
      byDay.computeIfAbsent(one.day(), _ -> new Integer[] {0, 0, 0, 0, 0})[one.tier().ordinal()]++;
    }
    return byDay.entrySet().stream()
        .map(day -> new DayFigures(day.getKey(), List.of(day.getValue())))
        .toList();
  }

  private record Confirmed(LocalDate day, PriorityTier tier) {}
}
