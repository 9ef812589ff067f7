package id.tenguyun.dashboard.page;

import id.tenguyun.dashboard.Board;
import id.tenguyun.dashboard.feed.Cursor;
import id.tenguyun.dashboard.feed.Feed;
import id.tenguyun.dashboard.feed.FeedEntry;
import id.tenguyun.dashboard.live.LiveBoard;
import id.tenguyun.dashboard.live.LiveBoard.Edition;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * One reader's stream. It draws from the board when the reader's line is free, so a slow reader
 * fills no queue: she gets what is new when she can take it, or the latest lines afresh if more was
 * missed than is kept.
 */
final class FeedStream {

  /** Short enough for proxies that cut silent lines after half a minute. */
  private static final Duration SILENCE = Duration.ofSeconds(15);

  /** A reader sees a line within a second of its event. */
  private static final Duration BETWEEN_LINES = Duration.ofMillis(300);

  /** Figures are asked for again by every reader, so not too often. */
  private static final Duration BETWEEN_FIGURES = Duration.ofSeconds(1);

  private static final Duration RECONNECT_AFTER = Duration.ofSeconds(2);

  private final LiveBoard board;
  private final FeedLines lines;
  private final SseEmitter emitter;
  private Cursor cursor;
  private long figuresToldAt = System.nanoTime() - BETWEEN_FIGURES.toNanos();
  private boolean figuresOwed;

  FeedStream(LiveBoard board, FeedLines lines, SseEmitter emitter, Cursor cursor) {
    this.board = board;
    this.lines = lines;
    this.emitter = emitter;
    this.cursor = cursor;
  }

  /** Runs until the reader leaves or the service stops. */
  void run() {
    try {
      emitter.send(SseEmitter.event().reconnectTime(RECONNECT_AFTER.toMillis()).comment("ready"));
      follow();
      emitter.complete();
    } catch (IOException | IllegalStateException e) {
      // the reader has gone, and the container ends the request; if she has not, her browser
      // comes back by itself
      return;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      emitter.complete();
    }
  }

  private void follow() throws IOException, InterruptedException {
    long seen = 0;
    while (!board.closed()) {
      Edition edition = board.await(seen, figuresOwed ? BETWEEN_FIGURES : SILENCE);
      if (edition.version() == seen && !figuresOwed) {
        emitter.send(SseEmitter.event().comment("still here"));
      } else {
        seen = edition.version();
        // what the store last held may end before the reader's cursor: wait for the log
        if (edition.current()) {
          tell(edition);
        }
        Thread.sleep(BETWEEN_LINES);
      }
    }
  }

  private void tell(Edition edition) throws IOException {
    Board.View view = edition.view();
    switch (view.feed().after(cursor)) {
      case Feed.Missed _ -> startAgain(view);
      case Feed.Unread unread -> {
        for (FeedEntry entry : unread.entries()) {
          cursor = cursor.after(entry);
          emitter.send(outcome(entry, view).id(cursor.toString()));
        }
      }
    }
    figuresOwed = System.nanoTime() - figuresToldAt < BETWEEN_FIGURES.toNanos();
    if (!figuresOwed) {
      figuresToldAt = System.nanoTime();
      emitter.send(SseEmitter.event().name("figures").data(edition.version()));
    }
  }

  /**
   * Empties the reader's list and fills it with the latest lines. Only the last of them carries the
   * cursor: should the line break before it, all of them are sent again.
   */
  private void startAgain(Board.View view) throws IOException {
    cursor = view.feed().end();
    emitter.send(SseEmitter.event().name("reset").data(""));
    List<FeedEntry> latest = view.feed().latest(FeedLines.SHOWN).reversed();
    for (FeedEntry entry : latest) {
      var event = outcome(entry, view);
      emitter.send(entry == latest.getLast() ? event.id(cursor.toString()) : event);
    }
  }

  private SseEmitter.SseEventBuilder outcome(FeedEntry entry, Board.View view) {
    return SseEmitter.event()
        .name("outcome")
        .data(lines.line(entry, view.schemeTitles()), MediaType.APPLICATION_JSON);
  }
}
