package id.tenguyun.dashboard.page;

import id.tenguyun.dashboard.feed.Cursor;
import id.tenguyun.dashboard.live.LiveBoard;
import id.tenguyun.eventing.web.Errors;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.servlet.http.HttpServletRequest;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * The live stream. A browser that lost the line sends {@code Last-Event-ID}, the cursor of the last
 * line it got, and is sent what came after it.
 */
@RestController
class FeedController {

  /** Each reader holds one connection and one virtual thread. */
  private static final int MOST_READERS = 1_000;

  private final Semaphore places = new Semaphore(MOST_READERS);
  private final LiveBoard board;
  private final Wordings wordings;

  FeedController(LiveBoard board, Wordings wordings) {
    this.board = board;
    this.wordings = wordings;
  }

  @Operation(summary = "Outcomes and figures as server-sent events; resumes after Last-Event-ID")
  @Errors({"503 1,000 readers are connected; come again after Retry-After"})
  @GetMapping(path = "/feed", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
  ResponseEntity<SseEmitter> feed(
      HttpServletRequest request,
      @RequestParam(defaultValue = "") String after,
      @RequestHeader(name = "Last-Event-ID", required = false) @Nullable String lastEventId) {
    Cursor cursor = Asked.value(() -> Cursor.parse(lastEventId == null ? after : lastEventId));
    if (!places.tryAcquire()) {
      return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
          .header(HttpHeaders.RETRY_AFTER, "30")
          .build();
    }
    SseEmitter emitter = new SseEmitter(0L);
    FeedStream stream =
        new FeedStream(
            board, new FeedLines(wordings.in(Preferences.locale(request))), emitter, cursor);
    Thread.ofVirtual()
        .name("feed-reader")
        .start(() -> {
          try {
            stream.run();
          } finally {
            places.release();
          }
        });
    return ResponseEntity.ok()
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        // a proxy that buffers would hold the lines back
        .header("X-Accel-Buffering", "no")
        .body(emitter);
  }
}
