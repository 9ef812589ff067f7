package id.tenguyun.dashboard.feed;

import id.tenguyun.dashboard.facts.Fact;
import id.tenguyun.dashboard.facts.Fact.Outcome;

/** What a line of the feed tells. */
public enum FeedKind {
  NOMINATED,
  EMPLOYER_ACCEPTED,
  WORKER_ACCEPTED,
  REJECTED,
  DECLINED,
  LAPSED,
  CONFIRMED,
  STARTED,
  ENDED;

  static FeedKind of(Outcome outcome) {
    return switch (outcome) {
      case Fact.WorkerNominated _ -> NOMINATED;
      case Fact.NominationAccepted accepted ->
          switch (accepted.party()) {
            case EMPLOYER -> EMPLOYER_ACCEPTED;
            case WORKER -> WORKER_ACCEPTED;
          };
      case Fact.NominationRejected _ -> REJECTED;
      case Fact.NominationDeclined _ -> DECLINED;
      case Fact.NominationLapsed _ -> LAPSED;
      case Fact.PlacementConfirmed _ -> CONFIRMED;
      case Fact.PlacementStarted _ -> STARTED;
      case Fact.PlacementClosed _ -> ENDED;
    };
  }
}
