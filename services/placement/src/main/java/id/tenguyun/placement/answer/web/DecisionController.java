package id.tenguyun.placement.answer.web;

import id.tenguyun.eventing.web.Errors;
import id.tenguyun.placement.answer.WhyNot;
import io.swagger.v3.oas.annotations.Operation;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Why a vacancy did not take a worker, by her id. Restricted: for the office and for centres. */
@RestController
@RequestMapping("/decisions")
class DecisionController {

  private final DecisionAnswers answers;

  DecisionController(DecisionAnswers answers) {
    this.answers = answers;
  }

  @Operation(summary = "Why a vacancy did not take a worker, in Indonesian or English; restricted")
  @Errors({
    "400 The worker id is malformed",
    "404 No market that runs here knows both",
    "409 Several employers have a vacancy of this id",
    "503 The service is busy deciding; ask again"
  })
  @GetMapping("/{vacancy}/{worker}")
  ResponseEntity<WhyNot> whyNot(
      @PathVariable String vacancy,
      @PathVariable UUID worker,
      @RequestParam(required = false) @Nullable String lang,
      @RequestHeader(name = HttpHeaders.ACCEPT_LANGUAGE, required = false)
          @Nullable String accepted) {
    return answer(vacancy, worker, locale(lang, accepted));
  }

  /** Where several employers use one vacancy id. */
  @Operation(summary = "Why a vacancy did not take a worker, in Indonesian or English; restricted")
  @Errors({
    "400 The worker id is malformed",
    "404 No market that runs here knows both",
    "409 Several employers have a vacancy of this id",
    "503 The service is busy deciding; ask again"
  })
  @GetMapping("/{employer}/{vacancy}/{worker}")
  ResponseEntity<WhyNot> whyNotOfEmployer(
      @PathVariable String employer,
      @PathVariable String vacancy,
      @PathVariable UUID worker,
      @RequestParam(required = false) @Nullable String lang,
      @RequestHeader(name = HttpHeaders.ACCEPT_LANGUAGE, required = false)
          @Nullable String accepted) {
    return answer(employer + "/" + vacancy, worker, locale(lang, accepted));
  }

  private ResponseEntity<WhyNot> answer(String vacancy, UUID worker, Locale locale) {
    WhyNot answer =
        answers
            .answer(vacancy, worker, locale)
            .orElseThrow(() ->
                new ResponseStatusException(
                    HttpStatus.NOT_FOUND,
                    "No market that runs here knows vacancy \"%s\" and worker %s together"
                        .formatted(vacancy, worker)));
    return ResponseEntity.ok()
        .header(HttpHeaders.CONTENT_LANGUAGE, answer.language())
        .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
        .body(answer);
  }

  /** {@code lang} wins; without either she is answered in Indonesian. */
  static Locale locale(@Nullable String lang, @Nullable String accepted) {
    if (lang != null) {
      return Locale.forLanguageTag(lang);
    }
    if (accepted == null) {
      return WhyNot.INDONESIAN;
    }
    try {
      Locale best =
          Locale.lookup(
              Locale.LanguageRange.parse(accepted),
              java.util.List.of(WhyNot.INDONESIAN, Locale.ENGLISH));
      return best == null ? WhyNot.INDONESIAN : best;
    } catch (IllegalArgumentException e) {
      // a header that is no list of languages asks for none
      return WhyNot.INDONESIAN;
    }
  }
}
