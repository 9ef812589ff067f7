package id.tenguyun.placement.round.mongo;

import id.tenguyun.eventing.projection.ProjectedEvent;
import id.tenguyun.eventing.projection.Projection;
import id.tenguyun.events.placement.DecisionRecorded;
import id.tenguyun.events.placement.SeatPlan;
import id.tenguyun.placement.round.mongo.DecisionDocument.CutOffLine;
import id.tenguyun.placement.round.mongo.DecisionDocument.Taken;
import id.tenguyun.placement.vacancy.Vacancy;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Keeps the latest decision record of every vacancy. */
@Component
class DecisionProjection implements Projection<DecisionDocument> {

  @Override
  public String collection() {
    return DecisionDocument.COLLECTION;
  }

  @Override
  public Class<DecisionDocument> documentType() {
    return DecisionDocument.class;
  }

  @Override
  public List<String> topics() {
    return List.of("placement.rounds");
  }

  @Override
  public List<String> idsOf(ProjectedEvent event) {
    return event.message() instanceof DecisionRecorded decision
        ? List.of(Vacancy.keyOf(decision.getEmployerId(), decision.getVacancyId()))
        : List.of();
  }

  @Override
  public DecisionDocument fold(@Nullable DecisionDocument before, String id, ProjectedEvent event) {
    return document(id, (DecisionRecorded) event.message());
  }

  static DecisionDocument document(String id, DecisionRecorded decision) {
    SeatPlan plan = decision.getSeatPlan();
    return new DecisionDocument(
        id,
        decision.getRoundId(),
        decision.getAt().toString(),
        decision.getPolicyId(),
        decision.getPolicyVersion(),
        plan.getOpenings(),
        plan.getRemaining(),
        List.copyOf(plan.getFloors()),
        Map.copyOf(plan.getTraitSeats()),
        plan.getOutsiderCap(),
        plan.getOpenTier().name(),
        decision.getTaken().stream()
            .map(t ->
                new Taken(
                    t.getNominationId(),
                    t.getWorkerId().toString(),
                    t.getTier().name(),
                    t.getMerit(),
                    t.getSlot()))
            .toList(),
        decision.getCutOffs().stream()
            .map(c -> new CutOffLine(c.getTier().name(), List.copyOf(c.getTraits()), c.getMerit()))
            .toList());
  }
}
