package id.tenguyun.placement.placement.mongo;

import java.util.List;
import org.springframework.data.annotation.Id;

/**
 * The nominations of a vacancy.
 *
 * @param id employer in lower case, slash, vacancy id
 * @param nominations in the order in which they were made
 */
public record VacancyNominationsDocument(@Id String id, List<Line> nominations) {

  /** The collection of all vacancies' nominations. */
  public static final String COLLECTION = "vacancy-nominations";

  /** One nomination in a vacancy's list. */
  public record Line(
      String nominationId, String workerId, String tier, String slot, int merit, String status) {}
}
