package id.tenguyun.dashboard.page;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** An address at which there is nothing: a page for a browser, a problem detail for a program. */
@Order(Ordered.HIGHEST_PRECEDENCE)
@ControllerAdvice
class LostAddresses {

  private final Problems problems;

  LostAddresses(Problems problems) {
    this.problems = problems;
  }

  @ExceptionHandler
  Object nothingHere(
      NoResourceFoundException nothing, HttpServletRequest request, HttpServletResponse response) {
    String accepted = Optional.ofNullable(request.getHeader(HttpHeaders.ACCEPT)).orElse("");
    return accepted.contains(MediaType.TEXT_HTML_VALUE)
        ? problems.problem(
            PageProblem.unknown("problem.address", asked(request)), request, response)
        : ResponseEntity.of(nothing.getBody()).build();
  }

  /** What was asked for, before access control sent it on to where nothing is. */
  private static String asked(HttpServletRequest request) {
    Object before = request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI);
    return before == null ? request.getRequestURI() : before.toString();
  }
}
