package id.tenguyun.placement.round;

import id.tenguyun.placement.candidate.Availability;
import id.tenguyun.placement.candidate.Certificate;
import id.tenguyun.placement.candidate.Merit;
import id.tenguyun.placement.candidate.Worker;
import id.tenguyun.placement.reference.Catalogue;
import id.tenguyun.placement.region.Domicile;
import id.tenguyun.placement.region.PriorityTier;
import id.tenguyun.placement.round.Kind.Days;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntUnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A free worker with a certificate that some offer asks for, and all that depends on her alone:
 * since when she lives where, when she could start for each kind of vacancy, her merit in it.
 */
final class Seeker {

  final Worker worker;
  final HomeOrder order;
  final Surroundings around;
  final int[] since;

  /** Whether she ranked vacancies herself. */
  final boolean ranks;

  final boolean hasTraits;
  private final int[] kinds;
  private final Days[] days;
  private final int[] merits;

  private Seeker(
      Worker worker,
      Surroundings around,
      int[] since,
      Map<Integer, Days> daysByKind,
      IntUnaryOperator meritInKind) {
    this.worker = worker;
    this.around = around;
    this.order = around.order();
    this.since = since;
    this.ranks = !worker.preferences().rankedVacancies().isEmpty();
    this.hasTraits = !worker.traits().isEmpty();
    this.kinds = new int[daysByKind.size()];
    this.days = new Days[kinds.length];
    this.merits = new int[kinds.length];
    int index = 0;
    for (Map.Entry<Integer, Days> kind : daysByKind.entrySet()) {
      kinds[index] = kind.getKey();
      days[index] = kind.getValue();
      merits[index] = meritInKind.applyAsInt(kind.getKey());
      index++;
    }
  }

  /** The worker as a seeker; null where no offer can be for her. */
  static @Nullable Seeker of(Worker worker, Offers offers, Catalogue catalogue, LocalDate today) {
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
    return new Seeker(
        worker,
        offers.around(home),
        since(home),
        daysByKind,
        kind -> Merit.of(worker, offers.kind(kind).merit(), catalogue, today).total());
  }

  private static int[] since(Domicile home) {
    int[] since = new int[PriorityTier.LOCAL.size()];
    for (PriorityTier area : PriorityTier.LOCAL) {
      since[area.number() - 1] = Math.toIntExact(home.since(area).toEpochDay());
    }
    return since;
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

  /** The offers of one of her kinds. */
  List<OfferList> lists(int index) {
    return order.lists(kinds[index]);
  }

  /** Which of her kinds an offer is of. */
  int indexOf(int kind) {
    return Arrays.binarySearch(kinds, kind);
  }

  boolean mayStart(int index, int day) {
    return days[index].first() <= day && day <= days[index].last();
  }

  /** Her merit in one of her kinds. */
  int merit(int index) {
    return merits[index];
  }

  /** Her merit where it is highest. */
  int highestMerit() {
    int highest = 0;
    for (int merit : merits) {
      highest = Math.max(highest, merit);
    }
    return highest;
  }
}
