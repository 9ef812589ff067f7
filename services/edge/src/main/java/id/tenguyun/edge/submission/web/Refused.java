package id.tenguyun.edge.submission.web;

import id.tenguyun.edge.submission.ItemProblem;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/** Refusals as problem details (RFC 9457), each with a code and every reason. */
final class Refused {

  private Refused() {}

  static ErrorResponseException because(HttpStatus status, ItemProblem problem) {
    return because(status, List.of(problem));
  }

  static ErrorResponseException because(HttpStatus status, List<ItemProblem> problems) {
    ItemProblem first = problems.getFirst();
    ProblemDetail detail =
        ProblemDetail.forStatusAndDetail(
            status,
            "%s: found %s; right would be %s"
                .formatted(
                    first.field().isEmpty() ? first.code() : first.field(),
                    first.found(),
                    first.allowed()));
    detail.setProperty("code", first.code());
    detail.setProperty("reasons", problems);
    return new ErrorResponseException(status, detail, null);
  }

  static ErrorResponseException tooLarge(long bytesMax) {
    return because(
        HttpStatus.CONTENT_TOO_LARGE,
        new ItemProblem("BODY_TOO_LARGE", "", "a larger body", bytesMax + " bytes at most"));
  }

  static ErrorResponseException busy() {
    return because(
        HttpStatus.SERVICE_UNAVAILABLE,
        new ItemProblem(
            "TOO_MANY_AT_ONCE", "", "others' batches being read", "another try in 1 s"));
  }
}
