package id.tenguyun.dashboard.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/**
 * Shows what is wrong with a question as a page in the reader's language; before the framework
 * answers in its own.
 */
@Order(Ordered.HIGHEST_PRECEDENCE)
@ControllerAdvice(
    assignableTypes = {
      NowController.class,
      RulesController.class,
      ReportController.class,
      FunnelController.class,
      TeachController.class,
      MapController.class,
      WhyController.class,
      WhyNotController.class,
      BooksController.class
    })
class Problems {

  private final Pages pages;

  Problems(Pages pages) {
    this.pages = pages;
  }

  /**
   * What is wrong.
   *
   * @param status HTTP status
   * @param back where to go on
   */
  public record Page(int status, String title, String text, String back) {}

  @ExceptionHandler
  ModelAndView problem(
      PageProblem problem, HttpServletRequest request, HttpServletResponse response) {
    response.setStatus(problem.status().value());
    Wording wording = pages.wording(request);
    Section section = section(request.getRequestURI());
    return pages.whole(
        request,
        response,
        section,
        "problem",
        new Page(
            problem.status().value(),
            wording.text("problem.title." + problem.status().value()),
            wording.text(problem.key(), problem.arguments()),
            section.path()));
  }

  @ExceptionHandler
  ModelAndView missing(
      MissingServletRequestParameterException missing,
      HttpServletRequest request,
      HttpServletResponse response) {
    return problem(
        PageProblem.impossible("problem.missing", missing.getParameterName()), request, response);
  }

  private static Section section(String path) {
    for (Section section : Section.values()) {
      if (section != Section.NOW && path.toLowerCase(Locale.ROOT).startsWith(section.path())) {
        return section;
      }
    }
    return Section.NOW;
  }
}
