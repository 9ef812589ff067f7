package id.tenguyun.training.graduation;

import id.tenguyun.training.graduation.TrainingInput.GraduationReceived;
import org.jspecify.annotations.Nullable;

/** Which market a graduate belongs to. */
final class Markets {

  private Markets() {}

  /**
   * The market she is known in already, which never moves; else the one she registered in; else her
   * centre's. Null when none is known.
   */
  static @Nullable String of(GraduationReceived graduation, TrainingState state) {
    var known = state.worker(graduation.workerId());
    if (known.isPresent()) {
      return known.get().market();
    }
    if (graduation.market() != null) {
      return graduation.market();
    }
    return state.centre(graduation.centreId()).map(Centre::market).orElse(null);
  }
}
