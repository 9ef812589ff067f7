package id.tenguyun.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.IntUnaryOperator;

/** Reads a round's outcome vacancy by vacancy from the engine's state. */
final class FinishedRound {
  private final Proposers proposers;
  private final Acceptance acceptance;
  private final SeatColumns seats;

  private final IntUnaryOperator place;

  FinishedRound(
      Proposers proposers, Acceptance acceptance, SeatColumns seats, IntUnaryOperator place) {
    this.place = place;
    this.proposers = proposers;
    this.acceptance = acceptance;
    this.seats = seats;
  }

  int vacancies() {
    return seats.vacancies();
  }

  /** Where the engine keeps the vacancy with this number in the order of ids. */
  int place(int number) {
    return place.applyAsInt(number);
  }

  String vacancy(int vacancy) {
    return seats.plan(vacancy).vacancy();
  }

  int workers() {
    return proposers.workers();
  }

  String worker(int worker) {
    return proposers.id(worker);
  }

  /** The worker's vacancy, −1 when she has none. */
  int vacancyOf(int worker) {
    return acceptance.vacancyOf(worker);
  }

  List<Assignment> seats(int vacancy) {
    int[] held = acceptance.heldBy(vacancy);
    int[] tiers = Arrays.stream(held).map(worker -> proposers.tier(worker, vacancy)).toArray();
    int[] subsets = Arrays.stream(held).map(worker -> subset(worker, vacancy)).toArray();
    List<Slot> slots = new CanonicalSlots(seats.plan(vacancy)).of(tiers, subsets);
    List<Assignment> taken = new ArrayList<>();
    for (int i = 0; i < held.length; i++) {
      taken.add(new Assignment(proposers.id(held[i]), vacancy(vacancy), slots.get(i)));
    }
    return taken;
  }

  private int subset(int worker, int vacancy) {
    return seats.subset(vacancy, proposers.traits(worker));
  }

  /** For every tier, then every subset of the trait codes in the order of its bits. */
  List<Cutoff> cutoffs(int vacancy) {
    List<String> codes = List.copyOf(seats.plan(vacancy).traitSeats().keySet());
    List<Cutoff> cutoffs = new ArrayList<>();
    for (int tier = 1; tier <= 5; tier++) {
      for (int subset = 0; subset < 1 << codes.size(); subset++) {
        cutoffs.add(cutoff(vacancy, tier, subset, codes));
      }
    }
    return cutoffs;
  }

  Cutoff cutoff(int vacancy, int tier, Collection<String> traits) {
    List<String> codes = List.copyOf(seats.plan(vacancy).traitSeats().keySet());
    int subset = 0;
    for (int bit = 0; bit < codes.size(); bit++) {
      subset |= traits.contains(codes.get(bit)) ? 1 << bit : 0;
    }
    return cutoff(vacancy, tier, subset, codes);
  }

  private Cutoff cutoff(int vacancy, int tier, int subset, List<String> codes) {
    int beaten = acceptance.workerToBeat(vacancy, seats.type(vacancy, tier, subset));
    String id = vacancy(vacancy);
    List<String> names = named(codes, subset);
    return switch (beaten) {
      case Acceptance.ANYBODY -> new Cutoff(id, tier, names, Cutoff.ANY, null);
      case Acceptance.NO_WAY -> new Cutoff(id, tier, names, null, null);
      default ->
          new Cutoff(id, tier, names, proposers.meritAt(beaten, vacancy), proposers.draw(beaten));
    };
  }

  private static List<String> named(List<String> codes, int subset) {
    List<String> names = new ArrayList<>();
    for (int bit = 0; bit < codes.size(); bit++) {
      if ((subset >> bit & 1) != 0) {
        names.add(codes.get(bit));
      }
    }
    return names;
  }
}
