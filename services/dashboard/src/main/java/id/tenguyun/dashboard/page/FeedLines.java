package id.tenguyun.dashboard.page;

import id.tenguyun.dashboard.feed.Feed;
import id.tenguyun.dashboard.feed.FeedEntry;
import id.tenguyun.dashboard.feed.FeedKind;
import java.util.List;
import java.util.Map;

/** The feed in words. */
final class FeedLines {

  /** As many lines as one reads; the feed keeps more for those who were away. */
  static final int SHOWN = 40;

  private final Wording wording;

  FeedLines(Wording wording) {
    this.wording = wording;
  }

  /**
   * A line.
   *
   * @param why the address of the decision behind it; of the project's rules, where too few people
   *     share the job that the decision names; of all rules, where it is about an employer
   */
  public record Line(FeedKind kind, String at, String when, String sentence, String why) {}

  List<Line> latest(Feed.Lines lines, Map<String, String> schemeTitles) {
    return lines.latest(SHOWN).stream().map(entry -> line(entry, schemeTitles)).toList();
  }

  Line line(FeedEntry entry, Map<String, String> schemeTitles) {
    return new Line(
        entry.kind(),
        entry.at().toString(),
        wording.when(entry.at()),
        wording.sentence(entry, schemeTitles),
        why(entry));
  }

  private static String why(FeedEntry entry) {
    if (entry.projectId().isEmpty()) {
      return Section.RULES.path();
    }
    return entry.portrait().job()
        ? Addresses.decision(entry.roundId(), entry.employerId(), entry.vacancyId())
        : Addresses.project(entry.projectId());
  }
}
