package id.tenguyun.placement.question.web;

import org.springframework.web.context.request.WebRequest;

/**
 * Where a limit on questions goes. A code has 55 random bits, so guessing is hopeless at any rate
 * that a service can answer (with a million workers, one guess in 36 billion meets anybody); a
 * limit keeps the service from being worn out. The gateway in front is the right place for it,
 * since it alone knows who calls; an application that has none declares a bean of this type.
 */
@FunctionalInterface
interface GuessLimit {

  /** Whether this question may be answered now; if not, it is refused with 429. */
  boolean allows(WebRequest question);
}
