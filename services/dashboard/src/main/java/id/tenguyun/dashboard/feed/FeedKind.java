package id.tenguyun.dashboard.feed;

import id.tenguyun.dashboard.facts.Fact;
import id.tenguyun.dashboard.facts.Fact.Told;

/** What a line of the feed tells. */
public enum FeedKind {
  NOMINATED,
  EMPLOYER_ACCEPTED,
  WORKER_ACCEPTED,
  REJECTED,
  DECLINED,
  LAPSED,
  FROZEN,
  THAWED,
  CONFIRMED,
  STARTED,
  ENDED,
  /** Of an employer, not of one nomination. */
  EMPLOYER_FROZEN,
  EMPLOYER_THAWED;

  /** Whether the seats that are shown by tier may move with it. */
  boolean movesSeatsByTier() {
    return switch (this) {
      case CONFIRMED, STARTED, ENDED -> true;
      case NOMINATED,
          EMPLOYER_ACCEPTED,
          WORKER_ACCEPTED,
          REJECTED,
          DECLINED,
          LAPSED,
          FROZEN,
          THAWED,
          EMPLOYER_FROZEN,
          EMPLOYER_THAWED ->
          false;
    };
  }

  static FeedKind of(Told told) {
    return switch (told) {
      case Fact.WorkerNominated _ -> NOMINATED;
      case Fact.NominationAccepted accepted ->
          switch (accepted.party()) {
            case EMPLOYER -> EMPLOYER_ACCEPTED;
            case WORKER -> WORKER_ACCEPTED;
          };
      case Fact.NominationRejected _ -> REJECTED;
      case Fact.NominationDeclined _ -> DECLINED;
      case Fact.NominationLapsed _ -> LAPSED;
      case Fact.NominationFrozen _ -> FROZEN;
      case Fact.NominationThawed _ -> THAWED;
      case Fact.PlacementConfirmed _ -> CONFIRMED;
      case Fact.PlacementStarted _ -> STARTED;
      case Fact.PlacementClosed _ -> ENDED;
      case Fact.EmployerFrozen _ -> EMPLOYER_FROZEN;
      case Fact.EmployerThawed _ -> EMPLOYER_THAWED;
    };
  }
}
