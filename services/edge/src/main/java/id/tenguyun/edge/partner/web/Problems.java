package id.tenguyun.edge.partner.web;

import id.tenguyun.eventing.decision.Refusal;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/** Refusals as RFC 9457 problems, every reason with its code. */
final class Problems {

  private Problems() {}

  static ErrorResponseException refused(HttpStatus status, String detail, List<?> reasons) {
    ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
    problem.setTitle("Refused");
    problem.setProperty("reasons", reasons);
    return new ErrorResponseException(status, problem, null);
  }

  static ErrorResponseException refused(Refusal reason) {
    return refused(
        HttpStatus.UNPROCESSABLE_CONTENT, "The order cannot be carried out.", List.of(reason));
  }

  static ErrorResponseException notFound(String partnerId) {
    return refused(
        HttpStatus.NOT_FOUND,
        "No partner of this id is registered.",
        List.of(
            new Refusal(
                "PARTNER_UNKNOWN", "partnerId", partnerId, "the id of a registered partner")));
  }

  static ErrorResponseException unavailable(String detail) {
    return new ErrorResponseException(
        HttpStatus.SERVICE_UNAVAILABLE,
        ProblemDetail.forStatusAndDetail(HttpStatus.SERVICE_UNAVAILABLE, detail),
        null);
  }
}
