package id.tenguyun.dashboard.feed;

import static id.tenguyun.dashboard.Facts.hour;
import static id.tenguyun.dashboard.Facts.nomination;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tenguyun.dashboard.facts.Fact;
import id.tenguyun.dashboard.facts.PriorityTier;
import id.tenguyun.dashboard.feed.Feed.Missed;
import id.tenguyun.dashboard.feed.Feed.Unread;
import id.tenguyun.dashboard.figures.Ledger;
import id.tenguyun.dashboard.figures.Subjects;
import java.util.List;
import org.junit.jupiter.api.Test;

class FeedTest {

  private final Feed feed = new Feed();

  @Test
  void givesAReaderWhatCameAfterHerCursor() {
    nominated(0, 0, 1);
    Cursor cursor = feed.lines().end();
    nominated(0, 1, 2);
    nominated(3, 7, 3);

    assertThat(offsets(cursor)).containsExactly(1L, 7L);
    assertThat(offsets(Cursor.parse(feed.lines().end().toString()))).isEmpty();
  }

  @Test
  void losesAndRepeatsNothingWhenTheLineBreaksAfterAnyEntry() {
    for (int i = 0; i < 20; i++) {
      nominated(i % 4, i / 4, i);
    }
    List<FeedEntry> all = feed.lines().entries();

    for (int broken = 0; broken < all.size(); broken++) {
      Cursor cursor = Cursor.START;
      for (FeedEntry entry : all.subList(0, broken + 1)) {
        cursor = cursor.after(entry);
      }
      assertThat(feed.lines().after(Cursor.parse(cursor.toString())))
          .isEqualTo(new Unread(all.subList(broken + 1, all.size())));
    }
  }

  @Test
  void takesAnOutcomeSeenBeforeAsNothingNew() {
    nominated(0, 0, 1);
    nominated(0, 1, 2);
    Feed.Lines once = feed.lines();

    nominated(0, 0, 1);
    nominated(0, 1, 2);

    assertThat(feed.lines()).isEqualTo(once);
  }

  @Test
  void keepsTheLatestByTimeInWhateverOrderPartitionsAreRead() {
    Feed other = new Feed();
    for (int i = 0; i < 2 * Feed.KEPT; i++) {
      nominated(i % 2, i / 2, i);
    }
    for (int partition = 0; partition < 2; partition++) {
      for (int offset = 0; offset < Feed.KEPT; offset++) {
        nominated(other, partition, offset, 2 * offset + partition);
      }
    }

    assertThat(other.lines()).isEqualTo(feed.lines());
    assertThat(feed.lines().entries()).hasSize(Feed.KEPT);
  }

  @Test
  void tellsThatAnEmployerIsFrozenWithoutANomination() {
    feed.on(
        new Fact.EmployerFrozen(hour(1), "KIPI-EPC1", "65"), 2, 5, new Ledger(Subjects.onHeap()));

    FeedEntry told = feed.lines().entries().getFirst();
    assertThat(told.kind()).isEqualTo(FeedKind.EMPLOYER_FROZEN);
    assertThat(told.employerId()).isEqualTo("KIPI-EPC1");
    assertThat(told.projectId()).isEmpty();
    assertThat(told.roundId()).isEmpty();
  }

  @Test
  void saysSoWhenSomethingWasMissed() {
    nominated(0, 0, 0);
    Cursor early = feed.lines().end();
    for (int i = 1; i <= Feed.KEPT + 1; i++) {
      nominated(0, i, i);
    }

    assertThat(feed.lines().after(early)).isEqualTo(new Missed());
    assertThat(feed.lines().after(Cursor.START)).isEqualTo(new Missed());
  }

  @Test
  void saysSoWhenTheCursorComesFromAnotherLog() {
    nominated(0, 0, 0);

    assertThat(feed.lines().after(Cursor.parse("0-9000"))).isEqualTo(new Missed());
  }

  @Test
  void refusesWhatIsNoCursor() {
    assertThatThrownBy(() -> Cursor.parse("0-12.x"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("'0-12.x'")
        .hasMessageContaining("0-12.3-40");
  }

  private List<Long> offsets(Cursor cursor) {
    return ((Unread) feed.lines().after(cursor)).entries().stream().map(FeedEntry::offset).toList();
  }

  private void nominated(int partition, long offset, int hour) {
    nominated(feed, partition, offset, hour);
  }

  private static void nominated(Feed feed, int partition, long offset, int hour) {
    feed.on(
        new Fact.WorkerNominated(hour(hour), nomination(hour, PriorityTier.REGENCY)),
        partition,
        offset,
        new Ledger(Subjects.onHeap()));
  }
}
