package id.tenguyun.standalone.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.tenguyun.dashboard.DashboardApplication;
import id.tenguyun.dashboard.figures.ClassFigures;
import id.tenguyun.dashboard.figures.Figures;
import id.tenguyun.dashboard.figures.Funnel;
import id.tenguyun.dashboard.figures.ProjectFigures;
import id.tenguyun.dashboard.live.LiveBoard;
import id.tenguyun.events.certification.CertificateIssued;
import id.tenguyun.events.placement.Nomination;
import id.tenguyun.events.placement.NominationDeclined;
import id.tenguyun.events.placement.NominationLapsed;
import id.tenguyun.events.placement.NominationRejected;
import id.tenguyun.events.placement.PlacementClosed;
import id.tenguyun.events.placement.PlacementConfirmed;
import id.tenguyun.events.placement.PlacementStarted;
import id.tenguyun.events.placement.WorkerNominated;
import id.tenguyun.events.training.TrainingCompleted;
import id.tenguyun.localplatform.LocalPlatform;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.avro.specific.SpecificRecord;
import org.springframework.boot.builder.SpringApplicationBuilder;

/**
 * What the page says of the played sample, against the same counted from the log by plain loops.
 */
final class FiguresOnTheLog {

  private static final Duration CAUGHT_UP_WITHIN = Duration.ofMinutes(3);
  private static final String OUTCOMES = "placement.outcomes";

  private final WholeLog log;

  FiguresOnTheLog(WholeLog log) {
    this.log = log;
  }

  void check(LocalPlatform platform) {
    try (var context =
        new SpringApplicationBuilder(DashboardApplication.class)
            .properties("spring.config.name=dashboard", "tenguyun.access.callers=headers")
            .run(
                "--server.port=0",
                "--spring.kafka.bootstrap-servers=" + platform.broker().bootstrapServers(),
                "--spring.mongodb.uri=" + platform.mongo().uri("recounted"),
                "--tenguyun.registry.url=" + platform.registry().url())) {
      LiveBoard board = context.getBean(LiveBoard.class);
      await().atMost(CAUGHT_UP_WITHIN).until(() -> board.edition().current());
      check(board.edition().view().figures());
    }
  }

  private void check(Figures figures) {
    assertThat(figures.funnel())
        .isEqualTo(
            new Funnel(
                people("training.completions", TrainingCompleted.class),
                people("certification.certificates", CertificateIssued.class),
                people(OUTCOMES, WorkerNominated.class),
                people(OUTCOMES, PlacementConfirmed.class),
                people(OUTCOMES, PlacementStarted.class)));
    Map<String, Integer> filled = filled();
    int seats = 0;
    for (ProjectFigures project : figures.projects()) {
      for (ClassFigures of : project.classes()) {
        List<Integer> byTier = of.seats().filledByTier();
        for (int tier = 0; tier < byTier.size(); tier++) {
          String cell = project.projectId() + " " + of.skillClass() + " " + (tier + 1);
          assertThat(byTier.get(tier)).as(cell).isEqualTo(filled.getOrDefault(cell, 0));
        }
        seats += of.seats().filled();
      }
    }
    assertThat(seats)
        .isPositive()
        .isEqualTo(filled.values().stream().mapToInt(Integer::intValue).sum());
  }

  private <E extends SpecificRecord> int people(String topic, Class<E> type) {
    return (int) log.events(topic, type).map(event -> worker(event)).distinct().count();
  }

  private static Object worker(SpecificRecord event) {
    var field = event.getSchema().getField("workerId");
    return field == null ? nomination(event).getWorkerId() : event.get(field.pos());
  }

  private static Nomination nomination(SpecificRecord event) {
    return (Nomination) event.get(event.getSchema().getField("nomination").pos());
  }

  /** Seats that both sides said yes to and that are held still, by project, class and tier. */
  private Map<String, Integer> filled() {
    Map<String, Nomination> held = new HashMap<>();
    log.topic(OUTCOMES).stream()
        .map(log::event)
        .forEach(event -> {
          if (event instanceof PlacementConfirmed || event instanceof PlacementStarted) {
            held.put(nomination(event).getNominationId(), nomination(event));
          } else if (Stream.of(
                  NominationRejected.class,
                  NominationDeclined.class,
                  NominationLapsed.class,
                  PlacementClosed.class)
              .anyMatch(type -> type.isInstance(event))) {
            held.remove(nomination(event).getNominationId());
          }
        });
    Map<String, Integer> filled = new HashMap<>();
    held.values()
        .forEach(n ->
            filled.merge(
                n.getProjectId() + " " + n.getSkillClass() + " " + n.getTier().ordinal(),
                1,
                Integer::sum));
    return filled;
  }
}
