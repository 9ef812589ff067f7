package id.tenguyun.dashboard.figures;

import id.tenguyun.dashboard.facts.PriorityTier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Seats, floors and holders of one vacancy or of one group, while they are added up. */
final class GroupSum {

  private int openings;
  private int awaiting;
  private final int[] floors = new int[4];
  private final int[] filled = new int[PriorityTier.values().length];

  void hold(HeldSeat seat) {
    if (seat.filled()) {
      filled[seat.tier().ordinal()]++;
    } else {
      awaiting++;
    }
  }

  /** Takes a vacancy's seats in, given who holds them. */
  void add(VacancySeats vacancy, GroupSum holders) {
    int held = holders.awaiting + Arrays.stream(holders.filled).sum();
    openings += vacancy.closed() ? Math.min(held, vacancy.openings()) : vacancy.openings();
    int within = 0;
    for (int k = 0; k < floors.length; k++) {
      within += holders.filled[k];
      int floor = vacancy.floors().get(k);
      floors[k] += vacancy.closed() ? Math.min(floor, within) : floor;
    }
  }

  SeatCount seats() {
    return new SeatCount(openings, awaiting, Arrays.stream(filled).boxed().toList());
  }

  /** The floors that ask for a seat; one that asks no more than a nearer one says nothing new. */
  List<Floor> floors() {
    SeatCount seats = seats();
    List<Floor> asked = new ArrayList<>();
    int nearer = 0;
    for (int k = 0; k < floors.length; k++) {
      if (floors[k] > nearer) {
        asked.add(Floor.of(PriorityTier.values()[k], floors[k], seats));
        nearer = floors[k];
      }
    }
    return asked;
  }
}
