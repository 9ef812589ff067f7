package id.tenguyun.dashboard.recount;

import static org.assertj.core.api.Assertions.assertThat;

import id.tenguyun.dashboard.Board;
import id.tenguyun.dashboard.facts.Fact;
import id.tenguyun.dashboard.facts.PriorityTier;
import id.tenguyun.dashboard.facts.SkillClass;
import id.tenguyun.dashboard.figures.ClassFigures;
import id.tenguyun.dashboard.figures.DayFigures;
import id.tenguyun.dashboard.figures.Figures;
import id.tenguyun.dashboard.figures.Floor;
import id.tenguyun.dashboard.figures.ProjectFigures;
import id.tenguyun.dashboard.views.Grouping;
import id.tenguyun.dashboard.views.Views;
import id.tenguyun.dashboard.views.folded.FoldedViews;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the page says, against the same counted again from all facts. */
public final class Compared {

  private final List<Fact> facts;
  private final SeatRecount seats;
  private final FoldedViews recounted = new FoldedViews(() -> Figures.NONE);

  private Compared(List<Fact> facts) {
    this.facts = facts;
    seats = new SeatRecount(facts);
    facts.forEach(recounted::on);
  }

  /** With a log: facts by {@code topic-partition}, in order. */
  public static Compared with(Map<String, List<Fact>> log) {
    return new Compared(log.values().stream().flatMap(List::stream).toList());
  }

  /** Fails where a figure differs. */
  public void sayTheSame(Board.View view, Views views) {
    view.figures().projects().forEach(this::sameSeats);
    assertThat(sum(view.figures().projects())).isEqualTo(seats.openingsInAll());
    assertThat(
            view.figures().days().stream()
                .collect(Collectors.toMap(DayFigures::day, DayFigures::confirmedByTier)))
        .isEqualTo(seats.confirmedByDay());
    assertThat(views.asOf()).isEqualTo(latest());
    sameAnswers(views);
    view.figures().projects().forEach(project -> sameAnswers(views, project.projectId()));
  }

  private static int sum(List<ProjectFigures> projects) {
    return projects.stream().mapToInt(project -> project.seats().openings()).sum();
  }

  private Optional<Instant> latest() {
    return facts.stream()
        .filter(Fact.Dated.class::isInstance)
        .map(fact -> ((Fact.Dated) fact).at())
        .max(Comparator.naturalOrder());
  }

  private void sameSeats(ProjectFigures project) {
    for (ClassFigures figures : project.classes()) {
      String id = project.projectId();
      SkillClass skillClass = figures.skillClass();
      assertThat(figures.seats().filledByTier())
          .as("filled, %s %s", id, skillClass)
          .isEqualTo(seats.filledByTier(id, skillClass));
      assertThat(figures.seats().awaiting())
          .as("awaiting, %s %s", id, skillClass)
          .isEqualTo((int) seats.awaiting(id, skillClass));
      assertThat(figures.seats().openings())
          .as("openings, %s %s", id, skillClass)
          .isEqualTo(seats.openings(id, skillClass));
      for (Floor floor : figures.floors()) {
        assertThat(floor.seats())
            .as("floor %s, %s %s", floor.tier(), id, skillClass)
            .isEqualTo(seats.floor(id, skillClass, floor.tier()));
        assertThat(floor.filled())
            .isEqualTo(
                Stream.of(PriorityTier.values())
                    .filter(tier -> tier.compareTo(floor.tier()) <= 0)
                    .mapToInt(tier -> seats.filledByTier(id, skillClass).get(tier.ordinal()))
                    .sum());
      }
    }
  }

  private void sameAnswers(Views views) {
    assertThat(views.pathway()).isEqualTo(recounted.pathway());
    assertThat(views.frozen()).isEqualTo(recounted.frozen());
    for (Grouping grouping : Grouping.values()) {
      assertThat(views.pathwaysBy(grouping)).isEqualTo(recounted.pathwaysBy(grouping));
    }
    assertThat(views.districts())
        .isEqualTo(
            recounted.districts().stream()
                .filter(d -> d.residents() + d.workers() + d.openings() > 0)
                .toList());
    assertThat(views.skillGaps()).isEqualTo(recounted.skillGaps());
    assertThat(views.names()).isEqualTo(recounted.names());
    assertThat(views.decisions(Optional.empty(), 50))
        .isEqualTo(recounted.decisions(Optional.empty(), 50));
    assertThat(views.policy("kaltara-2026", 1)).isEqualTo(recounted.policy("kaltara-2026", 1));
    recounted
        .decisions(Optional.empty(), 5)
        .forEach(d ->
            assertThat(views.decision(d.roundId(), d.employerId(), d.vacancyId())).contains(d));
  }

  private void sameAnswers(Views views, String project) {
    LocalDate from = LocalDate.of(2026, 7, 3);
    LocalDate until = LocalDate.of(2026, 8, 4);
    assertThat(views.assessments(project, from, until))
        .isEqualTo(recounted.assessments(project, from, until));
    assertThat(views.openVacancies(project, 3)).isEqualTo(recounted.openVacancies(project, 3));
    assertThat(views.fillReports(project)).isEqualTo(recounted.fillReports(project));
    assertThat(views.releases(project, 3)).isEqualTo(recounted.releases(project, 3));
    assertThat(views.decisions(Optional.of(project), 50))
        .isEqualTo(recounted.decisions(Optional.of(project), 50));
  }
}
