package id.tenguyun.dashboard.page;

import java.util.function.Supplier;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/** What a request asks for, or a problem detail that says what would be right. */
final class Asked {

  private Asked() {}

  /** The value that was read, where a reading that refuses is the asker's mistake: 400. */
  static <T> T value(Supplier<T> reading) {
    try {
      return reading.get();
    } catch (IllegalArgumentException e) {
      throw new ErrorResponseException(
          HttpStatus.BAD_REQUEST,
          ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, String.valueOf(e.getMessage())),
          e);
    }
  }
}
