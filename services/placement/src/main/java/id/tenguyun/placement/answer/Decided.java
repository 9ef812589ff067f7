package id.tenguyun.placement.answer;

import id.tenguyun.placement.message.CutOff;
import id.tenguyun.placement.message.RoundEvent.DecisionRecorded;
import id.tenguyun.placement.message.SeatTaken;
import id.tenguyun.placement.region.PriorityTier;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What a decision record says that an answer needs.
 *
 * @param openTier the outermost tier whose window was open
 * @param seats seats that the round could fill
 * @param taken who was taken
 * @param cutOffs the merit to beat by tier and traits
 */
public record Decided(
    String roundId,
    Instant at,
    PriorityTier openTier,
    int seats,
    Set<UUID> taken,
    List<CutOff> cutOffs) {

  public Decided {
    taken = Set.copyOf(taken);
    cutOffs = List.copyOf(cutOffs);
  }

  /** What this record says. */
  public static Decided of(DecisionRecorded decision) {
    return new Decided(
        decision.roundId(),
        decision.at(),
        decision.seatPlan().openTier(),
        decision.seatPlan().remaining(),
        decision.taken().stream().map(SeatTaken::workerId).collect(Collectors.toSet()),
        decision.cutOffs());
  }

  /** The cut-off that she faced; of her traits only those count for which seats were kept. */
  Optional<CutOff> cutOffFor(PriorityTier tier, List<String> traits) {
    Set<String> hers = new TreeSet<>();
    cutOffs.forEach(c -> hers.addAll(c.traits()));
    hers.retainAll(Set.copyOf(traits));
    return cutOffs.stream()
        .filter(c -> c.tier() == tier && Set.copyOf(c.traits()).equals(hers))
        .findFirst();
  }

  /** Whether the tier could be asked at all. */
  boolean isOpenTo(PriorityTier tier) {
    return tier.number() <= openTier.number();
  }
}
