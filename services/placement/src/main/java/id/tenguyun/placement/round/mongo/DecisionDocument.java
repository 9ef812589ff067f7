package id.tenguyun.placement.round.mongo;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;

/**
 * The latest decision record of a vacancy. Restricted: it names traits.
 *
 * @param id employer in lower case, slash, vacancy id
 */
public record DecisionDocument(
    @Id String id,
    String roundId,
    String at,
    String policyId,
    int policyVersion,
    int openings,
    int remaining,
    List<Integer> floors,
    Map<String, Integer> traitSeats,
    int outsiderCap,
    String openTier,
    List<Taken> taken,
    List<CutOffLine> cutOffs) {

  /** The collection of all vacancies' latest decisions. */
  public static final String COLLECTION = "decisions";

  /** A worker who was taken. */
  public record Taken(String nominationId, String workerId, String tier, int merit, String slot) {}

  /** The merit to beat: −1 where any is taken, null where none is. */
  public record CutOffLine(String tier, List<String> traits, @Nullable Integer merit) {}
}
