package id.tenguyun.dashboard.page;

import id.tenguyun.dashboard.question.WhyNotAnswer;
import id.tenguyun.dashboard.question.WhyNotQuestions;
import id.tenguyun.eventing.web.Errors;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * Why not me: a worker asks with the reference code on her sheet. The code comes in the body and
 * never in an address, which logs and histories keep; the page does not repeat it.
 */
@Controller
class WhyNotController {

  private static final int LONGEST = 200;

  private final Pages pages;
  private final WhyNotQuestions questions;

  WhyNotController(Pages pages, WhyNotQuestions questions) {
    this.pages = pages;
    this.questions = questions;
  }

  /**
   * The form, and the answer once it was sent.
   *
   * @param vacancy as asked for; may be empty
   * @param answer in words; none before a question
   * @param told whether the answer is hers, and not what stands in its way
   */
  public record Page(String vacancy, @Nullable String answer, boolean told) {}

  @Operation(summary = "The form to ask why one was not taken; HTML")
  @GetMapping("/why/not-me")
  Object form(
      HttpServletRequest request,
      HttpServletResponse response,
      @RequestParam(defaultValue = "") String vacancy) {
    return show(request, response, new Page(vacancy, null, false));
  }

  @Operation(summary = "Why the holder of a reference code was not taken; HTML")
  @Errors({"403 the question comes from another site's page"})
  @PostMapping(path = "/why/not-me", consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
  Object ask(
      HttpServletRequest request,
      HttpServletResponse response,
      @RequestParam(defaultValue = "") String code,
      @RequestParam(defaultValue = "") String vacancy) {
    if (!OwnPages.sent(request)) {
      throw PageProblem.foreign("problem.foreign");
    }
    return show(request, response, answered(request, code.strip(), vacancy.strip()));
  }

  private Page answered(HttpServletRequest request, String code, String vacancy) {
    Wording wording = pages.wording(request);
    if (code.isEmpty() || vacancy.isEmpty()) {
      return new Page(vacancy, wording.text("whynot.both"), false);
    }
    if (code.length() > LONGEST || vacancy.length() > LONGEST) {
      return new Page("", wording.text("whynot.nothing"), false);
    }
    String language = Preferences.locale(request).getLanguage();
    return switch (questions.ask(code, vacancy, language, request.getRemoteAddr())) {
      case WhyNotAnswer.Told told -> new Page(vacancy, told.text(), true);
      case WhyNotAnswer.Nothing _ -> new Page(vacancy, wording.text("whynot.nothing"), false);
      case WhyNotAnswer.Ambiguous _ -> new Page(vacancy, wording.text("whynot.ambiguous"), false);
      case WhyNotAnswer.TooMany _ -> new Page(vacancy, wording.text("whynot.many"), false);
      case WhyNotAnswer.Away _ -> new Page(vacancy, wording.text("whynot.away"), false);
    };
  }

  private ModelAndView show(HttpServletRequest request, HttpServletResponse response, Page page) {
    return pages.whole(request, response, Section.WHY, "why-not", page);
  }
}
