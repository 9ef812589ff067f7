package id.tenguyun.dashboard.page;

import id.tenguyun.dashboard.feed.Cursor;
import id.tenguyun.dashboard.feed.Feed;
import id.tenguyun.dashboard.feed.FeedEntry;
import id.tenguyun.dashboard.live.LiveBoard;
import id.tenguyun.dashboard.live.LiveBoard.Edition;
import java.io.IOException;
import java.time.Duration;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * One reader's stream. It draws from the board when the reader's line is free, so a slow reader
 * fills no queue: she gets what is new when she can take it, or is told to load the page again.
 */
final class FeedStream {

  /** Short enough for proxies that cut silent lines after half a minute. */
  private static final Duration SILENCE = Duration.ofSeconds(15);

  /** Figures are asked for again by every reader, so not too often. */
  private static final Duration BETWEEN_FIGURES = Duration.ofSeconds(1);

  private static final Duration RECONNECT_AFTER = Duration.ofSeconds(2);

  private final LiveBoard board;
  private final PageViews views;
  private final SseEmitter emitter;
  private Cursor cursor;

  FeedStream(LiveBoard board, PageViews views, SseEmitter emitter, Cursor cursor) {
    this.board = board;
    this.views = views;
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
      Edition edition = board.await(seen, SILENCE);
      if (edition.version() == seen) {
        emitter.send(SseEmitter.event().comment("still here"));
      } else {
        seen = edition.version();
        // what the store last held may end before the reader's cursor: wait for the log
        if (edition.current() && !tell(edition)) {
          return;
        }
        Thread.sleep(BETWEEN_FIGURES);
      }
    }
  }

  private boolean tell(Edition edition) throws IOException {
    return switch (edition.view().feed().after(cursor)) {
      case Feed.Missed _ -> {
        emitter.send(SseEmitter.event().name("reset").data(""));
        yield false;
      }
      case Feed.Unread unread -> {
        for (FeedEntry entry : unread.entries()) {
          cursor = cursor.after(entry);
          emitter.send(
              SseEmitter.event()
                  .id(cursor.toString())
                  .name("outcome")
                  .data(
                      views.line(entry, edition.view().schemeTitles()),
                      MediaType.APPLICATION_JSON));
        }
        emitter.send(SseEmitter.event().name("figures").data(edition.version()));
        yield true;
      }
    };
  }
}
