package id.tenguyun.dashboard.views.folded;

import id.tenguyun.dashboard.facts.Fact;
import id.tenguyun.dashboard.facts.Nomination;
import id.tenguyun.dashboard.facts.PriorityTier;
import id.tenguyun.dashboard.facts.SkillClass;
import id.tenguyun.dashboard.figures.FillReports;
import id.tenguyun.dashboard.views.OpenVacancy;
import id.tenguyun.dashboard.views.Release;
import id.tenguyun.dashboard.views.Slice;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Vacancies with their windows and holders, and the releases. */
final class VacancyBook {

  /** Of one vacancy, whatever order its facts come in. */
  static final class Entry {
    Fact.@Nullable VacancyAccepted accepted;
    PriorityTier openTier = PriorityTier.RING_1;
    boolean closed;
    final Map<String, Boolean> filledByNomination = new HashMap<>();

    int filled() {
      return (int) filledByNomination.values().stream().filter(filled -> filled).count();
    }

    /** Seats that count as openings: those of a closed vacancy that stayed empty have left. */
    int openings() {
      int openings = accepted == null ? 0 : accepted.terms().openings();
      return closed ? Math.min(openings, filledByNomination.size()) : openings;
    }
  }

  private final Map<String, Fact.VacancyFillRecorded> fills = new HashMap<>();
  private final TreeMap<String, Entry> entries = new TreeMap<>();
  private final TreeMap<String, Fact.SeatsReleased> releases = new TreeMap<>();
  private final Map<String, Fact.SeatsSealed> ends = new HashMap<>();
  private final Map<String, String> projectOfRelease = new HashMap<>();

  void on(Fact fact) {
    switch (fact) {
      case Fact.VacancyAccepted accepted -> accept(accepted);
      case Fact.WindowOpened opened -> {
        Entry entry = entry(opened.employerId(), opened.vacancyId());
        if (opened.tier().compareTo(entry.openTier) > 0) {
          entry.openTier = opened.tier();
        }
      }
      case Fact.VacancyFillRecorded report ->
          fills.put(key(report.employerId(), report.vacancyId()), report);
      case Fact.VacancyExpired gone -> entry(gone.employerId(), gone.vacancyId()).closed = true;
      case Fact.VacancyWithdrawnConfirmed gone ->
          entry(gone.employerId(), gone.vacancyId()).closed = true;
      case Fact.SeatsReplanned plan -> {
        Entry entry = entry(plan.employerId(), plan.vacancyId());
        if (entry.accepted != null) {
          entry.accepted = entry.accepted.withFloors(plan.floors());
        }
      }
      case Fact.SeatsReleased released -> release(released);
      case Fact.SeatsSealed end -> ends.put(end.releaseId(), end);
      case Fact.Outcome outcome -> outcome(outcome);
      default -> {}
    }
  }

  Map<String, Entry> entries() {
    return entries;
  }

  Optional<Fact.VacancyAccepted> find(String employerId, String vacancyId) {
    return Optional.ofNullable(entries.get(key(employerId, vacancyId))).map(e -> e.accepted);
  }

  Slice<OpenVacancy> open(String projectId, int most) {
    List<OpenVacancy> open = new ArrayList<>();
    for (Entry entry : entries.values()) {
      Fact.VacancyAccepted accepted = entry.accepted;
      if (accepted != null
          && !entry.closed
          && accepted.projectId().equals(projectId)
          && entry.filled() < accepted.terms().openings()) {
        open.add(vacancy(accepted, entry));
      }
    }
    open.sort(OpenVacancy.SOONEST_FIRST);
    return new Slice<>(open.subList(0, Math.min(most, open.size())), open.size());
  }

  /** The last report of each vacancy, by the class that the vacancy is of. */
  List<FillReports> fillReports(String projectId) {
    List<FillReports> found = new ArrayList<>();
    for (String employer :
        new TreeSet<>(fills.values().stream().map(f -> f.employerId()).toList())) {
      for (SkillClass skillClass : SkillClass.values()) {
        int[] onTimeAndLate = new int[2];
        fills.forEach((key, report) -> {
          Entry entry = entries.get(key);
          if (entry != null
              && entry.accepted != null
              && entry.accepted.projectId().equals(projectId)
              && entry.accepted.terms().skillClass() == skillClass
              && report.employerId().equals(employer)) {
            onTimeAndLate[report.late() ? 1 : 0]++;
          }
        });
        if (onTimeAndLate[0] + onTimeAndLate[1] > 0) {
          found.add(new FillReports(employer, skillClass, onTimeAndLate[0], onTimeAndLate[1]));
        }
      }
    }
    return found;
  }

  Slice<Release> releases(String projectId, int most) {
    List<Release> found =
        releases.values().stream()
            .map(r -> Release.of(r, Optional.ofNullable(ends.get(r.releaseId()))))
            .filter(r -> projectId.equals(projectOfRelease.get(r.releaseId())))
            .sorted(Comparator.comparing(Release::at).reversed().thenComparing(Release::releaseId))
            .toList();
    return new Slice<>(found.subList(0, Math.min(most, found.size())), found.size());
  }

  private void accept(Fact.VacancyAccepted accepted) {
    Entry entry = entry(accepted.employerId(), accepted.vacancyId());
    entry.accepted = accepted;
    // an amendment starts its windows anew
    entry.openTier =
        accepted.windows().stream()
            .filter(window -> !window.opensAt().isAfter(accepted.at()))
            .map(Fact.WindowTime::tier)
            .max(Comparator.naturalOrder())
            .orElse(PriorityTier.DISTRICT);
  }

  private void release(Fact.SeatsReleased released) {
    projectOfRelease.put(released.releaseId(), released.projectId());
    releases.put(released.releaseId(), released);
  }

  private void outcome(Fact.Outcome outcome) {
    Nomination nomination = outcome.nomination();
    Map<String, Boolean> holders =
        entry(nomination.employerId(), nomination.vacancyId()).filledByNomination;
    switch (outcome) {
      case Fact.WorkerNominated _,
          Fact.NominationAccepted _,
          Fact.NominationFrozen _,
          Fact.NominationThawed _ ->
          holders.putIfAbsent(nomination.nominationId(), false);
      case Fact.PlacementConfirmed _, Fact.PlacementStarted _ ->
          holders.put(nomination.nominationId(), true);
      case Fact.NominationRejected _,
          Fact.NominationDeclined _,
          Fact.NominationLapsed _,
          Fact.PlacementClosed _ ->
          holders.remove(nomination.nominationId());
    }
  }

  private Entry entry(String employerId, String vacancyId) {
    return entries.computeIfAbsent(key(employerId, vacancyId), _ -> new Entry());
  }

  private static OpenVacancy vacancy(Fact.VacancyAccepted accepted, Entry entry) {
    return new OpenVacancy(
        accepted.employerId(),
        accepted.vacancyId(),
        accepted.terms().title(),
        accepted.terms().skillClass(),
        accepted.terms().openings(),
        entry.filled(),
        entry.openTier,
        accepted.windows(),
        accepted.terms().closesOn());
  }

  private static String key(String employerId, String vacancyId) {
    return employerId + "/" + vacancyId;
  }
}
