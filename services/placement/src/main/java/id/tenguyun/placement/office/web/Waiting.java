package id.tenguyun.placement.office.web;

import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How long a caller wants to wait for a receipt, by {@code Prefer: wait=seconds} (RFC 7240). */
final class Waiting {

  private static final Pattern WAIT = Pattern.compile("(?:^|[,;\\s])wait=(\\d{1,4})");
  private static final int MOST_SECONDS = 30;

  private Waiting() {}

  static Duration asked(@Nullable String prefer) {
    Matcher wait = WAIT.matcher(prefer == null ? "" : prefer);
    return wait.find()
        ? Duration.ofSeconds(Math.min(MOST_SECONDS, Integer.parseInt(wait.group(1))))
        : Duration.ZERO;
  }
}
