package id.tenguyun.eventing.web.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Takes the caller from headers, as whoever sits on the same machine writes them: an officer in
 * {@code Tenguyun-Officer}, her roles in {@code Tenguyun-Roles} (OFFICER where there is none), a
 * partner's person in {@code Tenguyun-Partner} and {@code Tenguyun-Person}. Anybody could write
 * them, so this is for loopback alone, where {@link AccessSettings} keeps it; and only for requests
 * that name this machine in {@code Host}, since a foreign page whose name was bent to 127.0.0.1
 * (DNS rebinding) could otherwise have a browser here write them.
 */
public final class GatewayHeaders extends OncePerRequestFilter {

  /** Names an officer. */
  public static final String OFFICER = "Tenguyun-Officer";

  /** An officer's roles, separated by commas. */
  public static final String ROLES = "Tenguyun-Roles";

  /** Names a partner. */
  public static final String PARTNER = "Tenguyun-Partner";

  /** Names the partner's person. */
  public static final String PERSON = "Tenguyun-Person";

  private static final Set<String> HERE = Set.of("localhost", "::1", "[::1]", "0:0:0:0:0:0:0:1");

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    GatewayLogin login = isHere(request.getServerName()) ? login(request) : null;
    if (login != null) {
      SecurityContext context = SecurityContextHolder.createEmptyContext();
      context.setAuthentication(login);
      SecurityContextHolder.setContext(context);
    }
    chain.doFilter(request, response);
  }

  private static boolean isHere(String host) {
    return HERE.contains(host.toLowerCase(Locale.ROOT)) || host.matches("127(\\.\\d{1,3}){3}");
  }

  private static @Nullable GatewayLogin login(HttpServletRequest request) {
    String officer = given(request, OFFICER);
    if (officer != null) {
      return new GatewayLogin(officer, officer, roles(given(request, ROLES)));
    }
    String partner = given(request, PARTNER);
    String person = given(request, PERSON);
    return partner == null || person == null
        ? null
        : new GatewayLogin(partner.toLowerCase(Locale.ROOT), person, Set.of(Role.PARTNER));
  }

  private static Set<Role> roles(@Nullable String header) {
    Set<Role> roles = EnumSet.noneOf(Role.class);
    for (String name : header == null ? new String[] {"OFFICER"} : header.split(",", -1)) {
      Role.named(name.strip()).ifPresent(roles::add);
    }
    roles.remove(Role.PARTNER); // a partner is named in its own header
    return roles;
  }

  private static @Nullable String given(HttpServletRequest request, String header) {
    String value = request.getHeader(header);
    return value == null || value.isBlank() ? null : value.strip();
  }
}
