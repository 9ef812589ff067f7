package id.tenguyun.dashboard.figures;

import id.tenguyun.dashboard.facts.Fact.DecisionRecorded;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.function.ObjIntConsumer;
import java.util.stream.Stream;

/**
 * The latest decisions of a project, or of all.
 *
 * @param decisions newest first, at most {@value #MOST}
 */
public record RecentDecisions(List<Mention> decisions) implements Subject {

  /** How many are kept at hand; every older one is still found by its round and vacancy. */
  public static final int MOST = 200;

  static final RecentDecisions NONE = new RecentDecisions(List.of());

  private static final Comparator<Mention> NEWEST_FIRST =
      Comparator.comparing(Mention::at)
          .reversed()
          .thenComparing(Mention::employerId)
          .thenComparing(Mention::vacancyId);

  /** By what a decision is found. */
  public record Mention(Instant at, String roundId, String employerId, String vacancyId) {}

  public RecentDecisions {
    decisions = List.copyOf(decisions);
  }

  RecentDecisions with(DecisionRecorded told) {
    Mention mention = new Mention(told.at(), told.roundId(), told.employerId(), told.vacancyId());
    return new RecentDecisions(
        Stream.concat(Stream.of(mention), decisions.stream())
            .distinct()
            .sorted(NEWEST_FIRST)
            .limit(MOST)
            .toList());
  }

  /** No count is made of it. */
  @Override
  public void countInto(ObjIntConsumer<Cell> cells) {}
}
