package id.tenguyun.training.teaching.mongo;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The latest gap of a scheme in a regency; its id is {@code regency/scheme}.
 *
 * @param day ISO date
 */
public record SkillGapDocument(
    String regencyCode, String schemeCode, String day, int openSeats, List<Reason> reasons) {

  /** The collection. */
  public static final String COLLECTION = "skill-gaps";

  /** Why, with the unit where one is missing, and how many seats and locals it concerns. */
  public record Reason(String reason, @Nullable String unitCode, int seats, int workers) {}
}
