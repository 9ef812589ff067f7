package id.tenguyun.eventing.intake;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Whether an intake gets on; it tries for ever, so somebody must be able to see that it fails. */
public final class IntakeProgress {

  private final AtomicReference<@Nullable String> failure = new AtomicReference<>();
  private volatile boolean waitsForReferenceData = true;

  void went() {
    failure.set(null);
  }

  void failed(RuntimeException e) {
    failure.set(String.valueOf(e.getMessage()));
  }

  void referenceDataIsIn() {
    waitsForReferenceData = false;
  }

  /** Why the last poll failed, if it did. */
  public Optional<String> failure() {
    return Optional.ofNullable(failure.get());
  }

  /** Whether partners' topics are still held back. */
  public boolean waitsForReferenceData() {
    return waitsForReferenceData;
  }
}
