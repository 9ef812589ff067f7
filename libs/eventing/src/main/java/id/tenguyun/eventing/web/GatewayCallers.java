package id.tenguyun.eventing.web;

import java.security.Principal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.web.context.request.WebRequest;

/**
 * Callers as a gateway in front names them after login: an officer in {@code Tenguyun-Officer}, a
 * partner's person in {@code Tenguyun-Partner} and {@code Tenguyun-Person}. The gateway must drop
 * what a caller puts there; the services themselves listen on loopback alone. A principal of a
 * login inside the service is an officer.
 */
public final class GatewayCallers implements Callers {

  /** Names an officer. */
  public static final String OFFICER = "Tenguyun-Officer";

  /** Names a partner. */
  public static final String PARTNER = "Tenguyun-Partner";

  /** Names the partner's person. */
  public static final String PERSON = "Tenguyun-Person";

  @Override
  public Caller of(WebRequest request) {
    Principal principal = request.getUserPrincipal();
    if (principal != null) {
      return new Caller.Officer(principal.getName());
    }
    String officer = given(request, OFFICER);
    if (officer != null) {
      return new Caller.Officer(officer);
    }
    String partner = given(request, PARTNER);
    String person = given(request, PERSON);
    return partner == null || person == null
        ? new Caller.Nobody()
        : new Caller.Partner(partner.toLowerCase(Locale.ROOT), person);
  }

  private static @Nullable String given(WebRequest request, String header) {
    String value = request.getHeader(header);
    return value == null || value.isBlank() ? null : value.strip();
  }
}
