package id.tenguyun.placement.question.web;

import id.tenguyun.eventing.person.ReferenceCode;
import id.tenguyun.eventing.web.Errors;
import id.tenguyun.placement.answer.WhyNot;
import id.tenguyun.placement.answer.web.DecisionAnswers;
import id.tenguyun.placement.question.mongo.Askers;
import io.swagger.v3.oas.annotations.Operation;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/**
 * "Why not me", by reference code and vacancy. Public: the code is all that is asked for. A code
 * that cannot be one, one that nobody has, one of somebody who was erased, and a vacancy that she
 * has nothing to do with get one and the same answer, so that guessing tells nothing; a code has 55
 * random bits, and the access table's tighter limit keeps the service from being worn out. Codes
 * come in the body and not in the address, which logs keep.
 */
@RestController
class QuestionController {

  private final Askers askers;
  private final DecisionAnswers answers;

  QuestionController(Askers askers, DecisionAnswers answers) {
    this.askers = askers;
    this.answers = answers;
  }

  /**
   * The question.
   *
   * @param vacancy {@code employer/vacancy}, or the vacancy alone where only one has that id
   * @param language {@code id} or {@code en}; Indonesian where none is given
   */
  record Question(
      @Nullable String referenceCode, @Nullable String vacancy, @Nullable String language) {

    @Override
    public String toString() {
      return "Question (not shown)";
    }
  }

  @Operation(
      summary =
          "Why the holder of a reference code was not taken, in Indonesian or English; public")
  @Errors({
    "400 The body is malformed",
    "404 No answer: unknown code, or a vacancy that it has nothing to do with",
    "409 Several employers have a vacancy of this id; name it as employer/vacancy",
    "429 Too many questions; come again after Retry-After",
    "503 The service is busy deciding; ask again"
  })
  @PostMapping("/why-not-me")
  ResponseEntity<WhyNot> whyNotMe(@RequestBody Question question) {
    WhyNot answer = answer(question).orElseThrow(QuestionController::nothing);
    return ResponseEntity.ok()
        .cacheControl(CacheControl.noStore())
        .header(HttpHeaders.CONTENT_LANGUAGE, answer.language())
        .body(answer);
  }

  private Optional<WhyNot> answer(Question question) {
    String code = question.referenceCode();
    String vacancy = question.vacancy();
    if (code == null || vacancy == null) {
      return Optional.empty();
    }
    Locale language =
        Locale.forLanguageTag(question.language() == null ? "id" : question.language());
    return ReferenceCode.parse(code)
        .flatMap(askers::find)
        .flatMap(worker -> answers.answer(vacancy, worker, language));
  }

  private static ResponseStatusException nothing() {
    return new ResponseStatusException(
        HttpStatus.NOT_FOUND,
        "No answer for this code and vacancy. Check both; your training centre can help."
            + " / Tidak ada jawaban untuk kode dan lowongan ini. Periksa keduanya; balai latihan"
            + " Anda dapat membantu.");
  }
}
