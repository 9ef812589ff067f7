package id.tenguyun.eventing.web;

import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.server.ResponseStatusException;

/**
 * Tells who calls. The one place that knows how a login looks; whoever asks gets the caller or the
 * refusal (401 where nobody is logged in, 403 where it is the wrong one).
 */
@FunctionalInterface
public interface Callers {

  /** Who makes this request. */
  Caller of(WebRequest request);

  /** The partner who calls. */
  default Caller.Partner partner(WebRequest request) {
    return switch (of(request)) {
      case Caller.Partner partner -> partner;
      case Caller.Officer officer ->
          throw refused(HttpStatus.FORBIDDEN, "An officer called. Only a partner may do this.");
      case Caller.Worker worker ->
          throw refused(HttpStatus.FORBIDDEN, "A worker called. Only a partner may do this.");
      case Caller.Nobody nobody -> throw nobody();
    };
  }

  /** The officer who calls. */
  default Caller.Officer officer(WebRequest request) {
    return switch (of(request)) {
      case Caller.Officer officer -> officer;
      case Caller.Partner partner ->
          throw refused(
              HttpStatus.FORBIDDEN,
              "%s called. Only an officer may do this.".formatted(partner.partnerId()));
      case Caller.Worker worker ->
          throw refused(HttpStatus.FORBIDDEN, "A worker called. Only an officer may do this.");
      case Caller.Nobody nobody -> throw nobody();
    };
  }

  /**
   * Under whose name an act of the office goes on the log: the login's subject, whatever a form
   * says.
   */
  default String subject(WebRequest request) {
    return switch (of(request)) {
      case Caller.Officer officer -> officer.subject();
      case Caller.Partner partner -> partner.partnerId();
      case Caller.Worker worker -> worker.workerId();
      case Caller.Nobody nobody -> throw nobody();
    };
  }

  /** Lets pass whoever is logged in. */
  default void someone(WebRequest request) {
    if (of(request) instanceof Caller.Nobody) {
      throw nobody();
    }
  }

  /** Lets an officer pass, and the partner whose own affair it is. */
  default void partnerOrOfficer(WebRequest request, String partnerCode) {
    switch (of(request)) {
      case Caller.Officer officer -> {}
      case Caller.Partner partner -> {
        if (!partner.partnerId().equals(partnerCode.toLowerCase(Locale.ROOT))) {
          throw refused(
              HttpStatus.FORBIDDEN,
              "%s called. Only %s and officers may see this."
                  .formatted(partner.partnerId(), partnerCode));
        }
      }
      case Caller.Worker worker ->
          throw refused(
              HttpStatus.FORBIDDEN,
              "A worker called. Only %s and officers may see this.".formatted(partnerCode));
      case Caller.Nobody nobody -> throw nobody();
    }
  }

  private static ResponseStatusException nobody() {
    return refused(
        HttpStatus.UNAUTHORIZED,
        "Nobody is logged in. This needs a partner's person or an officer.");
  }

  private static ResponseStatusException refused(HttpStatus status, String detail) {
    return new ResponseStatusException(status, detail);
  }
}
