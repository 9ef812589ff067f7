package id.tenguyun.placement.message;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What an employer says about a vacancy. */
public sealed interface VacancyInput extends PlacementInput {

  /** The employer's own id for the vacancy. */
  String vacancyId();

  /** The employer. */
  String employerId();

  /** Province code of the workplace. */
  String market();

  /** New terms, the first or amended ones. */
  sealed interface Stated extends VacancyInput {
    String projectId();

    @Nullable String contractorOf();

    Instant publishedAt();

    VacancyTerms terms();
  }

  /** An employer publishes a vacancy. */
  record VacancyPublished(
      String vacancyId,
      String employerId,
      String projectId,
      String market,
      @Nullable String contractorOf,
      Instant publishedAt,
      VacancyTerms terms)
      implements Stated {}

  /** An employer restates a vacancy with other terms, before anyone is nominated. */
  record VacancyAmended(
      String vacancyId,
      String employerId,
      String projectId,
      String market,
      @Nullable String contractorOf,
      Instant publishedAt,
      VacancyTerms terms)
      implements Stated {}

  /** An employer withdraws a vacancy. */
  record VacancyWithdrawn(String vacancyId, String employerId, String market, String reason)
      implements VacancyInput {}

  /** An employer reports that a vacancy is filled. */
  record VacancyFillReported(String vacancyId, String employerId, String market, LocalDate filledOn)
      implements VacancyInput {}
}
