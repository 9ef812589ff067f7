package id.tenguyun.edge.upload;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Scheduler;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Files between preview and receipts: an hour, and no more than a hundred at a time. */
@Component
class Uploads implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Uploads.class);

  private final Cache<String, Upload> uploads =
      Caffeine.newBuilder()
          .maximumSize(100)
          .expireAfterWrite(Duration.ofHours(1))
          .scheduler(Scheduler.systemScheduler())
          .<String, Upload>removalListener((id, upload, cause) -> forget(upload))
          .build();

  void put(Upload upload) {
    uploads.put(upload.id(), upload);
  }

  /** Somebody's own; another's is not there. */
  Optional<Upload> find(String owner, String id) {
    return Optional.ofNullable(uploads.getIfPresent(id))
        .filter(upload -> upload.owner().equals(owner));
  }

  private static void forget(@org.jspecify.annotations.Nullable Upload upload) {
    if (upload == null) {
      return;
    }
    try {
      upload.delete();
    } catch (IOException e) {
      LOG.atWarn().setCause(e).log("A file that is no longer needed could not be deleted");
    }
  }

  @Override
  public void close() {
    uploads.asMap().values().forEach(Uploads::forget);
  }
}
