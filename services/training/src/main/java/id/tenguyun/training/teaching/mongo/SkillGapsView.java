package id.tenguyun.training.teaching.mongo;

import id.tenguyun.eventing.projection.ProjectedEvent;
import id.tenguyun.eventing.projection.Projection;
import id.tenguyun.events.placement.SkillGapFound;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The latest of each gap. */
@Component
class SkillGapsView implements Projection<SkillGapDocument> {

  @Override
  public String collection() {
    return SkillGapDocument.COLLECTION;
  }

  @Override
  public Class<SkillGapDocument> documentType() {
    return SkillGapDocument.class;
  }

  @Override
  public List<String> topics() {
    return List.of("placement.skill-gaps");
  }

  @Override
  public List<String> idsOf(ProjectedEvent event) {
    return event.message() instanceof SkillGapFound gap
        ? List.of(gap.getRegencyCode() + "/" + gap.getSchemeCode())
        : List.of();
  }

  @Override
  public SkillGapDocument fold(@Nullable SkillGapDocument before, String id, ProjectedEvent event) {
    var gap = (SkillGapFound) event.message();
    String day = gap.getDay().toString();
    if (before != null && before.day().compareTo(day) > 0) {
      return before; // days lie in several partitions, between which there is no order
    }
    return new SkillGapDocument(
        gap.getRegencyCode(),
        gap.getSchemeCode(),
        day,
        gap.getOpenSeats(),
        gap.getGaps().stream()
            .map(count ->
                new SkillGapDocument.Reason(
                    count.getReason().name(),
                    count.getUnitCode(),
                    count.getSeats(),
                    count.getWorkers()))
            .toList());
  }
}
