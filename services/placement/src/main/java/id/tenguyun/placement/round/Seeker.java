package id.tenguyun.placement.round;

import id.tenguyun.placement.PlacementState;
import id.tenguyun.placement.candidate.Availability;
import id.tenguyun.placement.candidate.Certificate;
import id.tenguyun.placement.candidate.Merit;
import id.tenguyun.placement.candidate.Worker;
import id.tenguyun.placement.region.Domicile;
import id.tenguyun.placement.region.PriorityTier;
import id.tenguyun.placement.round.Kind.Days;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A free worker with a certificate that some offer asks for, and all that depends on her alone:
 * since when she lives where, when she could start for each kind of vacancy, her merit in it.
 */
final class Seeker {

  private static final int UNKNOWN = -1;

  final Worker worker;
  final HomeOrder order;
  final byte[] areas;
  final int[] since;
  private final int[] kinds;
  private final Days[] days;
  private final int[] merits;

  private Seeker(
      Worker worker, HomeOrder order, byte[] areas, int[] since, Map<Integer, Days> daysByKind) {
    this.worker = worker;
    this.order = order;
    this.areas = areas;
    this.since = since;
    this.kinds = daysByKind.keySet().stream().mapToInt(Integer::intValue).toArray();
    this.days = daysByKind.values().toArray(Days[]::new);
    this.merits = new int[kinds.length];
    Arrays.fill(merits, UNKNOWN);
  }

  /** The worker as a seeker; null where no offer can be for her. */
  static @Nullable Seeker of(Worker worker, Offers offers, LocalDate today) {
    Domicile home = worker.domicile();
    if (home == null) {
      return null;
    }
    List<Certificate> inForce = new ArrayList<>(worker.certificates());
    inForce.removeIf(c -> !c.inForceOn(today));
    TreeMap<Integer, Days> daysByKind = new TreeMap<>();
    for (int kind : offers.kindsFor(inForce)) {
      Days could = offers.kind(kind).couldStart(inForce);
      Days may = could == null ? null : mayStart(worker, could);
      if (may != null && !may.isEmpty()) {
        daysByKind.put(kind, may);
      }
    }
    if (daysByKind.isEmpty()) {
      return null;
    }
    int[] since =
        PriorityTier.LOCAL.stream()
            .mapToInt(area -> Math.toIntExact(home.since(area).toEpochDay()))
            .toArray();
    return new Seeker(worker, offers.orderFor(home), offers.areas(home), since, daysByKind);
  }

  /** Of age and available. */
  private static @Nullable Days mayStart(Worker worker, Days could) {
    LocalDate ofAge = worker.ofAgeFrom();
    Days days = ofAge == null ? could : could.notBefore(ofAge);
    Availability availability = worker.availability();
    LocalDate from = availability.from();
    if (from == null) {
      return availability.available() ? days : null;
    }
    return availability.available() ? days.notBefore(from) : days.before(from);
  }

  int kinds() {
    return kinds.length;
  }

  /** Ranks, in her order, of the offers of one of her kinds. */
  int[] ranks(int index) {
    return order.ranks(kinds[index]);
  }

  /** Which of her kinds an offer is of. */
  int indexOf(int kind) {
    return Arrays.binarySearch(kinds, kind);
  }

  boolean mayStart(int index, int day) {
    return days[index].first() <= day && day <= days[index].last();
  }

  /** Her merit in one of her kinds; worked out when first asked for. */
  int merit(int index, Offers offers, PlacementState state, LocalDate today) {
    if (merits[index] == UNKNOWN) {
      merits[index] =
          Merit.of(worker, offers.kind(kinds[index]).merit(), state.catalogue(), today).total();
    }
    return merits[index];
  }

  /** Who scored best is likely to win, and had better ask first. */
  int bestScore() {
    int best = 0;
    for (Certificate certificate : worker.certificates()) {
      Integer score = certificate.score();
      best = score == null ? best : Math.max(best, score);
    }
    return best;
  }
}
