package id.tenguyun.eventing.web.access;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * How often one may call: a bucket of requests for each partner or officer, and for each address of
 * the anonymous. A caller over the limit gets 429 and {@code Retry-After}; everybody else's bucket
 * is another one. Counted in this process: several instances allow as many times as much.
 */
public final class RequestLimits extends OncePerRequestFilter {

  private static final Duration MINUTE = Duration.ofMinutes(1);

  /** Full again after a minute, so a bucket that nobody asked for that long says nothing. */
  private final Cache<String, Bucket> buckets;

  private final AccessSettings settings;
  private final AccessTable table;
  private final TimeMeter clock;

  /**
   * For a chain of a service's own.
   *
   * @param table tells where answers could be guessed
   */
  public RequestLimits(AccessSettings settings, AccessTable table) {
    this(settings, table, TimeMeter.SYSTEM_MILLISECONDS);
  }

  RequestLimits(AccessSettings settings, AccessTable table, TimeMeter clock) {
    this.settings = settings;
    this.table = table;
    this.clock = clock;
    this.buckets =
        Caffeine.newBuilder()
            .maximumSize(100_000)
            .expireAfterAccess(MINUTE.multipliedBy(2))
            .build();
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    Authentication login = SecurityContextHolder.getContext().getAuthentication();
    boolean known = login != null && !CallerRoles.of(login).isEmpty();
    String who =
        login != null && known
            ? "login " + login.getName()
            : "address " + Addresses.network(request);
    long waitNanos = Math.max(general(who, known), guess(who, request));
    if (waitNanos > 0) {
      long seconds = TimeUnit.NANOSECONDS.toSeconds(waitNanos) + 1;
      response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
      Problems.write(
          response,
          HttpStatus.TOO_MANY_REQUESTS,
          "TOO_MANY_REQUESTS",
          "Too many requests. Ask again in %d s. / Terlalu banyak permintaan. Coba lagi dalam %d detik."
              .formatted(seconds, seconds));
      return;
    }
    chain.doFilter(request, response);
  }

  private long general(String who, boolean known) {
    AccessSettings.Limits limits = settings.limits();
    if (known) {
      return take(who, limits.partnerPerMinute());
    }
    // where headers are believed, all callers are this machine and share its one address
    boolean shared = settings.callers() == AccessSettings.Logins.HEADERS;
    return shared ? 0 : take(who, limits.addressPerMinute());
  }

  private long guess(String who, HttpServletRequest request) {
    boolean guessable = table.match(request).map(it -> it.rule().guessable()).orElse(false);
    return guessable ? take("guess of " + who, settings.limits().guessesPerMinute()) : 0;
  }

  /** Nanoseconds to wait, 0 where the request may go on. */
  private long take(String who, int perMinute) {
    if (perMinute == 0) {
      return 0;
    }
    ConsumptionProbe probe =
        buckets.get(who, key -> bucket(perMinute)).tryConsumeAndReturnRemaining(1);
    return probe.isConsumed() ? 0 : Math.max(1, probe.getNanosToWaitForRefill());
  }

  private Bucket bucket(int perMinute) {
    return Bucket.builder()
        .addLimit(limit -> limit.capacity(perMinute).refillGreedy(perMinute, MINUTE))
        .withCustomTimePrecision(clock)
        .build();
  }
}
