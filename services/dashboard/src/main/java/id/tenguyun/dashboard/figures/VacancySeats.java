package id.tenguyun.dashboard.figures;

import java.util.List;

/**
 * The seats of one vacancy.
 *
 * @param floors seats kept for tiers 1 to 4, cumulative
 * @param closed whether it expired or was withdrawn: then its empty seats, and what the floors kept
 *     of them, have left the count
 */
record VacancySeats(String key, Group group, int openings, List<Integer> floors, boolean closed) {

  VacancySeats {
    floors = List.copyOf(floors);
    if (floors.size() != 4) {
      throw new IllegalArgumentException(
          "vacancy %s has floors %s; right would be one for each of tiers 1 to 4"
              .formatted(key, floors));
    }
  }

  VacancySeats close() {
    return new VacancySeats(key, group, openings, floors, true);
  }
}
