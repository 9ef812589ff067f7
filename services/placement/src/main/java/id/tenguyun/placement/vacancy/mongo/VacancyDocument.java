package id.tenguyun.placement.vacancy.mongo;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;

/**
 * A vacancy as it may be asked for. Moments, dates and rupiah are text, since a store's own types
 * round them.
 *
 * @param id employer in lower case, slash, vacancy id
 * @param openTier the outermost tier that is asked; null before the first window opens
 * @param status OPEN, FILLED, EXPIRED or WITHDRAWN
 * @param fillReportedOn the day of filling that its employer reported; null while it has not
 * @param fillReportedLate whether that report came after its time
 */
public record VacancyDocument(
    @Id String id,
    String vacancyId,
    String employerId,
    String projectId,
    String market,
    String title,
    String kbjiCode,
    String skillClass,
    @Nullable String requiredScheme,
    List<String> requiredUnits,
    int minimumKkniLevel,
    int openings,
    String workplaceVillage,
    String contractType,
    @Nullable Integer contractMonths,
    String monthlyWageIdr,
    String closesOn,
    String startsOn,
    String cutOffAt,
    List<Integer> floors,
    String policyId,
    int policyVersion,
    String status,
    @Nullable String openTier,
    int releasedSeats,
    @Nullable String fillReportedOn,
    boolean fillReportedLate) {

  /** The collection of all vacancies. */
  public static final String COLLECTION = "vacancies";

  VacancyDocument withStatus(String changed) {
    return copy(floors, changed, openTier, releasedSeats, fillReportedOn, fillReportedLate);
  }

  VacancyDocument withOpenTier(String tier) {
    return copy(floors, status, tier, releasedSeats, fillReportedOn, fillReportedLate);
  }

  VacancyDocument withReleased(int more) {
    return copy(floors, status, openTier, releasedSeats + more, fillReportedOn, fillReportedLate);
  }

  VacancyDocument withFloors(List<Integer> planned) {
    return copy(planned, status, openTier, releasedSeats, fillReportedOn, fillReportedLate);
  }

  VacancyDocument withFillReport(String day, boolean late) {
    return copy(floors, status, openTier, releasedSeats, day, late);
  }

  private VacancyDocument copy(
      List<Integer> newFloors,
      String newStatus,
      @Nullable String newTier,
      int newReleased,
      @Nullable String reportedOn,
      boolean late) {
    return new VacancyDocument(
        id,
        vacancyId,
        employerId,
        projectId,
        market,
        title,
        kbjiCode,
        skillClass,
        requiredScheme,
        requiredUnits,
        minimumKkniLevel,
        openings,
        workplaceVillage,
        contractType,
        contractMonths,
        monthlyWageIdr,
        closesOn,
        startsOn,
        cutOffAt,
        newFloors,
        policyId,
        policyVersion,
        newStatus,
        newTier,
        newReleased,
        reportedOn,
        late);
  }
}
