package id.tenguyun.placement.vacancy.mongo;

import id.tenguyun.eventing.projection.ProjectedEvent;
import id.tenguyun.eventing.projection.Projection;
import id.tenguyun.events.placement.SeatsReleased;
import id.tenguyun.events.placement.SeatsReplanned;
import id.tenguyun.events.placement.SeatsSealed;
import id.tenguyun.events.placement.VacancyAccepted;
import id.tenguyun.events.placement.VacancyExpired;
import id.tenguyun.events.placement.VacancyFillRecorded;
import id.tenguyun.events.placement.VacancyFilled;
import id.tenguyun.events.placement.VacancyWithdrawnConfirmed;
import id.tenguyun.events.placement.WindowOpened;
import id.tenguyun.events.vacancy.VacancyTerms;
import id.tenguyun.placement.vacancy.Vacancy;
import java.util.List;
import org.apache.avro.specific.SpecificRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Folds the life of each vacancy. */
@Component
class VacancyProjection implements Projection<VacancyDocument> {

  @Override
  public String collection() {
    return VacancyDocument.COLLECTION;
  }

  @Override
  public Class<VacancyDocument> documentType() {
    return VacancyDocument.class;
  }

  @Override
  public List<String> topics() {
    return List.of("placement.vacancies");
  }

  @Override
  public List<String> idsOf(ProjectedEvent event) {
    return List.of(key(event.message()));
  }

  private static String key(SpecificRecord event) {
    return switch (event) {
      case VacancyAccepted it -> Vacancy.keyOf(it.getEmployerId(), it.getVacancyId());
      case WindowOpened it -> Vacancy.keyOf(it.getEmployerId(), it.getVacancyId());
      case SeatsSealed it -> Vacancy.keyOf(it.getEmployerId(), it.getVacancyId());
      case VacancyFillRecorded it -> Vacancy.keyOf(it.getEmployerId(), it.getVacancyId());
      case SeatsReleased it -> Vacancy.keyOf(it.getEmployerId(), it.getVacancyId());
      case SeatsReplanned it -> Vacancy.keyOf(it.getEmployerId(), it.getVacancyId());
      case VacancyFilled it -> Vacancy.keyOf(it.getEmployerId(), it.getVacancyId());
      case VacancyExpired it -> Vacancy.keyOf(it.getEmployerId(), it.getVacancyId());
      case VacancyWithdrawnConfirmed it -> Vacancy.keyOf(it.getEmployerId(), it.getVacancyId());
      default -> throw unknown(event);
    };
  }

  @Override
  public @Nullable VacancyDocument fold(
      @Nullable VacancyDocument before, String id, ProjectedEvent event) {
    return after(before, id, event.message());
  }

  static VacancyDocument after(@Nullable VacancyDocument before, String id, SpecificRecord event) {
    if (event instanceof VacancyAccepted accepted) {
      return accepted(id, accepted);
    }
    if (before == null) {
      throw new IllegalStateException(
          event.getSchema().getName() + " of vacancy " + id + ", which was never accepted");
    }
    return switch (event) {
      case WindowOpened opened -> before.withOpenTier(opened.getTier().name());
      case SeatsReleased released -> before.withReleased(released.getSeats());
      case SeatsReplanned replanned -> before.withFloors(List.copyOf(replanned.getFloors()));
      case SeatsSealed sealed -> before.withReleased(-sealed.getSeats());
      case VacancyFillRecorded recorded ->
          before.withFillReport(recorded.getFilledOn().toString(), recorded.getLate());
      case VacancyFilled filled -> before.withStatus("FILLED");
      case VacancyExpired expired -> before.withStatus("EXPIRED");
      case VacancyWithdrawnConfirmed withdrawn -> before.withStatus("WITHDRAWN");
      default -> throw unknown(event);
    };
  }

  private static VacancyDocument accepted(String id, VacancyAccepted accepted) {
    VacancyTerms terms = accepted.getTerms();
    return new VacancyDocument(
        id,
        accepted.getVacancyId(),
        accepted.getEmployerId(),
        accepted.getProjectId(),
        accepted.getMarket(),
        terms.getTitle(),
        terms.getKbjiCode(),
        terms.getSkillClass().name(),
        terms.getRequiredScheme(),
        List.copyOf(terms.getRequiredUnits()),
        terms.getMinimumKkniLevel(),
        terms.getOpenings(),
        terms.getWorkplaceVillage(),
        terms.getContractType().name(),
        terms.getContractMonths(),
        terms.getMonthlyWageIdr().toPlainString(),
        terms.getClosesOn().toString(),
        terms.getStartsOn().toString(),
        accepted.getCutOffAt().toString(),
        List.copyOf(accepted.getFloors()),
        accepted.getPolicyId(),
        accepted.getPolicyVersion(),
        "OPEN",
        null,
        0,
        null,
        false);
  }

  private static IllegalArgumentException unknown(SpecificRecord event) {
    return new IllegalArgumentException(event.getSchema() + " is about no vacancy");
  }
}
