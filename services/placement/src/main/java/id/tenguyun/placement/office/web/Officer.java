package id.tenguyun.placement.office.web;

import java.security.Principal;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/**
 * Who acts: the authenticated subject, never a field of a form. Where a gateway in front does the
 * login, it names the subject in the header {@code Tenguyun-Officer}; the service itself listens on
 * loopback alone.
 */
final class Officer {

  /** Set by the gateway after login; it must drop what a caller puts there. */
  static final String HEADER = "Tenguyun-Officer";

  private Officer() {}

  static String subject(@Nullable Principal principal, @Nullable String header) {
    if (principal != null) {
      return principal.getName();
    }
    if (header == null || header.isBlank()) {
      throw new ResponseStatusException(
          HttpStatus.UNAUTHORIZED,
          "Nobody is logged in. An act of the office needs an authenticated officer.");
    }
    return header.strip();
  }
}
