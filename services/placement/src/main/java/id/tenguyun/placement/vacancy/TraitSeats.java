package id.tenguyun.placement.vacancy;

import id.tenguyun.placement.PlacementState;
import id.tenguyun.placement.message.VacancyInput;
import id.tenguyun.placement.policy.Ownership;
import id.tenguyun.placement.policy.Policy;
import id.tenguyun.placement.policy.TraitShare;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Seats kept by trait: the share of all the employer's openings so far in this market, rounded
 * down, less those given already. What the floors leave no room for carries over to the next.
 */
final class TraitSeats {

  private TraitSeats() {}

  static Map<String, Integer> of(
      PlacementState state,
      Policy policy,
      VacancyInput.Stated input,
      int localFloor,
      Optional<Vacancy> replaced) {
    if (policy.traitSeats().isEmpty()) {
      return Map.of(); // the employer's other vacancies need not be counted
    }
    Ownership ownership = state.catalogue().ownershipOf(input.employerId());
    int before =
        state.ledgers().openingsOf(input.employerId(), input.market())
            - replaced.map(v -> v.terms().openings()).orElse(0);
    int openings = input.terms().openings();
    int room = openings - localFloor;
    Map<String, Integer> seats = new TreeMap<>();
    for (Map.Entry<String, TraitShare> kept : new TreeMap<>(policy.traitSeats()).entrySet()) {
      String trait = kept.getKey();
      int given =
          state.ledgers().traitSeatsOf(input.employerId(), input.market(), trait)
              - replaced.map(v -> v.traitSeats().getOrDefault(trait, 0)).orElse(0);
      BigDecimal share = kept.getValue().of(ownership);
      int owed =
          share
              .multiply(BigDecimal.valueOf(before + openings))
              .setScale(0, RoundingMode.FLOOR)
              .intValueExact();
      int fitting = Math.clamp(owed - given, 0, room);
      if (fitting > 0) {
        seats.put(trait, fitting);
        room -= fitting;
      }
    }
    return seats;
  }
}
