package id.tenguyun.eventing.web.access;

import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerMapping;

/**
 * One line a request, with no person's data in it: verb, route (never the address, which may carry
 * a one-time link or a number), status, milliseconds and the caller's id. No query, no body, no
 * header, no network address.
 */
final class AccessLog extends OncePerRequestFilter {

  /** Set by {@link CallerNote} inside the security chain, where the login is known. */
  static final String CALLER = AccessLog.class.getName() + ".caller";

  private static final Logger LOG = LoggerFactory.getLogger("id.tenguyun.access");

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    long start = System.nanoTime();
    try {
      chain.doFilter(request, response);
    } finally {
      if (request.isAsyncStarted()) {
        request.getAsyncContext().addListener(new AtTheEnd(request, response, start));
      } else {
        write(request, response, start);
      }
    }
  }

  private static void write(HttpServletRequest request, HttpServletResponse response, long start) {
    Object route = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
    Object caller = request.getAttribute(CALLER);
    LOG.atInfo()
        .addKeyValue("method", verb(request.getMethod()))
        .addKeyValue("route", route == null ? "-" : route)
        .addKeyValue("status", response.getStatus())
        .addKeyValue("ms", TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start))
        .addKeyValue("caller", caller == null ? "-" : caller)
        .log("request");
  }

  /** A verb is the caller's text too. */
  private static String verb(String method) {
    return method.matches("[A-Z]{1,10}") ? method : "?";
  }

  /** Notes the caller where the login is known, for the line at the end. */
  static final class CallerNote extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(
        HttpServletRequest request, HttpServletResponse response, FilterChain chain)
        throws ServletException, IOException {
      Authentication login = SecurityContextHolder.getContext().getAuthentication();
      if (login != null && !CallerRoles.of(login).isEmpty()) {
        request.setAttribute(CALLER, login.getName());
      }
      chain.doFilter(request, response);
    }
  }

  private record AtTheEnd(HttpServletRequest request, HttpServletResponse response, long start)
      implements AsyncListener {

    @Override
    public void onComplete(AsyncEvent event) {
      write(request, response, start);
    }

    @Override
    public void onTimeout(AsyncEvent event) {
      // completes as well
    }

    @Override
    public void onError(AsyncEvent event) {
      // completes as well
    }

    @Override
    public void onStartAsync(AsyncEvent event) {
      event.getAsyncContext().addListener(this);
    }
  }
}
