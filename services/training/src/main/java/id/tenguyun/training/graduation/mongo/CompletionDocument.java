package id.tenguyun.training.graduation.mongo;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A completion as it may be asked for; its id is {@code centre/graduation}. Without traits, which
 * are restricted, and without anything of the person.
 *
 * @param completedOn ISO date
 */
public record CompletionDocument(
    String centreId,
    String graduationId,
    String workerId,
    String market,
    String programmeCode,
    String schemeCode,
    List<String> units,
    @Nullable Integer finalScore,
    String completedOn) {

  /** The collection. */
  public static final String COLLECTION = "completions";
}
