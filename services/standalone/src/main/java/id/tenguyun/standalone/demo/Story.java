package id.tenguyun.standalone.demo;

import id.tenguyun.events.certification.CertificateIssued;
import id.tenguyun.events.placement.Nomination;
import id.tenguyun.events.placement.NominationDeclined;
import id.tenguyun.events.placement.NominationLapsed;
import id.tenguyun.events.placement.NominationRejected;
import id.tenguyun.events.placement.PlacementConfirmed;
import id.tenguyun.events.placement.PlacementStarted;
import id.tenguyun.events.placement.VacancyAccepted;
import id.tenguyun.events.placement.VacancyExpired;
import id.tenguyun.events.placement.VacancyFilled;
import id.tenguyun.events.placement.VacancyWithdrawnConfirmed;
import id.tenguyun.events.placement.WorkerNominated;
import id.tenguyun.events.shared.PriorityTier;
import id.tenguyun.events.training.TrainingCompleted;
import id.tenguyun.standalone.wire.Connection;
import id.tenguyun.standalone.wire.Feed;
import java.io.PrintWriter;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;

/** What has happened so far, as any subscriber can tell it. Used by one thread. */
final class Story implements AutoCloseable {

  private static final List<String> TOPICS =
      List.of(
          "training.completions",
          "certification.certificates",
          "placement.vacancies",
          "placement.outcomes");

  private static final class Chapter {
    private int vacancies;
    private int openings;
    private int nominated;
    private int confirmed;
    private int started;
    private final Map<PriorityTier, Integer> tiers = new EnumMap<>(PriorityTier.class);
  }

  private final Feed feed;
  private final Map<String, Chapter> byProject = new TreeMap<>();
  private final Set<String> openVacancies = new HashSet<>();
  private final Set<String> knownVacancies = new HashSet<>();
  private final Set<String> openNominations = new HashSet<>();
  private int completions;
  private int certificates;

  Story(Connection connection) {
    feed = Feed.fromStart(connection, TOPICS);
  }

  /** Takes in what has come since. */
  void readOn() {
    feed.drain(entry -> tell(entry.event()));
  }

  private void tell(Object event) {
    switch (event) {
      case TrainingCompleted e -> completions++;
      case CertificateIssued e -> certificates++;
      case VacancyAccepted e -> accepted(e);
      case VacancyFilled e -> openVacancies.remove(e.getVacancyId());
      case VacancyExpired e -> openVacancies.remove(e.getVacancyId());
      case VacancyWithdrawnConfirmed e -> openVacancies.remove(e.getVacancyId());
      case WorkerNominated e -> {
        openNominations.add(e.getNomination().getNominationId());
        chapter(e.getNomination(), chapter -> chapter.nominated++);
      }
      case NominationRejected e -> openNominations.remove(e.getNomination().getNominationId());
      case NominationDeclined e -> openNominations.remove(e.getNomination().getNominationId());
      case NominationLapsed e -> openNominations.remove(e.getNomination().getNominationId());
      case PlacementConfirmed e -> {
        openNominations.remove(e.getNomination().getNominationId());
        chapter(
            e.getNomination(),
            chapter -> {
              chapter.confirmed++;
              chapter.tiers.merge(e.getNomination().getTier(), 1, Integer::sum);
            });
      }
      case PlacementStarted e -> chapter(e.getNomination(), chapter -> chapter.started++);
      default -> {
        // the story is told without it
      }
    }
  }

  private void accepted(VacancyAccepted vacancy) {
    openVacancies.add(vacancy.getVacancyId());
    if (knownVacancies.add(vacancy.getVacancyId())) {
      Chapter chapter = byProject.computeIfAbsent(vacancy.getProjectId(), project -> new Chapter());
      chapter.vacancies++;
      chapter.openings += vacancy.getTerms().getOpenings();
    }
  }

  private void chapter(Nomination nomination, Consumer<Chapter> change) {
    change.accept(byProject.computeIfAbsent(nomination.getProjectId(), project -> new Chapter()));
  }

  /** Whether no vacancy waits for a round and no nomination for an answer. */
  boolean isSettled() {
    return openVacancies.isEmpty() && openNominations.isEmpty();
  }

  int completions() {
    return completions;
  }

  int certificates() {
    return certificates;
  }

  /** One line. */
  String brief() {
    int nominated = byProject.values().stream().mapToInt(c -> c.nominated).sum();
    int confirmed = byProject.values().stream().mapToInt(c -> c.confirmed).sum();
    int started = byProject.values().stream().mapToInt(c -> c.started).sum();
    return "%d certificates, %d vacancies (%d open), %d nominations (%d open), %d confirmed, %d at work"
        .formatted(
            certificates,
            knownVacancies.size(),
            openVacancies.size(),
            nominated,
            openNominations.size(),
            confirmed,
            started);
  }

  /** A table of projects, with the confirmed by tier. */
  void print(PrintWriter out) {
    out.printf("%d completions of training, %d certificates%n%n", completions, certificates);
    out.printf(
        "%-16s %9s %6s %9s %9s %7s %7s %8s %8s %8s %8s%n",
        "project",
        "vacancies",
        "seats",
        "nominated",
        "confirmed",
        "at work",
        "ring 1",
        "district",
        "regency",
        "province",
        "national");
    byProject.forEach((project, chapter) ->
        out.printf(
            "%-16s %9d %6d %9d %9d %7d %7d %8d %8d %8d %8d%n",
            project,
            chapter.vacancies,
            chapter.openings,
            chapter.nominated,
            chapter.confirmed,
            chapter.started,
            chapter.tiers.getOrDefault(PriorityTier.RING_1, 0),
            chapter.tiers.getOrDefault(PriorityTier.DISTRICT, 0),
            chapter.tiers.getOrDefault(PriorityTier.REGENCY, 0),
            chapter.tiers.getOrDefault(PriorityTier.PROVINCE, 0),
            chapter.tiers.getOrDefault(PriorityTier.NATIONAL, 0)));
  }

  @Override
  public void close() {
    feed.close();
  }
}
