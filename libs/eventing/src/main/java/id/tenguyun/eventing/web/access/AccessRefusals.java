package id.tenguyun.eventing.web.access;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.server.resource.web.BearerTokenAuthenticationEntryPoint;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.security.web.firewall.RequestRejectedHandler;

/**
 * Who is not let in: 401 with the challenge of RFC 6750, 403, 404 for what no line of the table is
 * about, or 400 for what is no request.
 */
public final class AccessRefusals
    implements AuthenticationEntryPoint, AccessDeniedHandler, RequestRejectedHandler {

  /** No controller and no file has this address, so whatever is forwarded there is not found. */
  private static final String NOWHERE = "/-";

  private final BearerTokenAuthenticationEntryPoint challenge =
      new BearerTokenAuthenticationEntryPoint();

  @Override
  public void commence(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException refused)
      throws IOException, ServletException {
    if (isNowhere(request)) {
      request.getRequestDispatcher(NOWHERE).forward(request, response);
      return;
    }
    challenge.commence(request, response, refused);
    if (refused instanceof OAuth2AuthenticationException token) {
      String reason = token.getError().getDescription();
      Problems.write(
          response,
          HttpStatus.valueOf(response.getStatus()),
          "INVALID_TOKEN",
          reason == null ? "The token is not good" : reason);
    } else {
      Problems.write(
          response,
          HttpStatus.UNAUTHORIZED,
          "NOBODY_LOGGED_IN",
          "Nobody is logged in. This needs a bearer token.");
    }
  }

  @Override
  public void handle(
      HttpServletRequest request, HttpServletResponse response, AccessDeniedException refused)
      throws IOException, ServletException {
    if (isNowhere(request)) {
      request.getRequestDispatcher(NOWHERE).forward(request, response);
      return;
    }
    Problems.write(
        response,
        HttpStatus.FORBIDDEN,
        "NOT_YOURS",
        "Your login is good, but this is not for its role, or not yours.");
  }

  private static boolean isNowhere(HttpServletRequest request) {
    return request.getAttribute(TableAuthorization.NO_LINE) != null;
  }

  /** Control characters, backslashes and doubly encoded paths; not repeated in the answer. */
  @Override
  public void handle(
      HttpServletRequest request, HttpServletResponse response, RequestRejectedException refused)
      throws IOException {
    Problems.write(
        response,
        HttpStatus.BAD_REQUEST,
        "MALFORMED_REQUEST",
        "The address or a header has characters or escapes that no request of ours has.");
  }
}
