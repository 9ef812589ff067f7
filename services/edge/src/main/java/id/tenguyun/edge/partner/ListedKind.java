package id.tenguyun.edge.partner;

import java.util.Arrays;
import java.util.Optional;

/** What the other services know a partner as; they know nothing of subscribers. */
public enum ListedKind {
  TRAINING_CENTRE(RegisteredKind.TRAINING_CENTRE),
  CERTIFICATION_BODY(RegisteredKind.CERTIFICATION_BODY),
  EMPLOYER(RegisteredKind.EMPLOYER);

  private final RegisteredKind registered;

  ListedKind(RegisteredKind registered) {
    this.registered = registered;
  }

  RegisteredKind registered() {
    return registered;
  }

  static Optional<ListedKind> of(RegisteredKind kind) {
    return Arrays.stream(values()).filter(listed -> listed.registered == kind).findFirst();
  }
}
