package id.tenguyun.dashboard.figures;

import id.tenguyun.dashboard.facts.Fact;
import id.tenguyun.dashboard.facts.Fact.ComplianceAssessed;
import id.tenguyun.dashboard.facts.Fact.PartnerRegistered;
import id.tenguyun.dashboard.facts.Fact.PolicyPublished;
import id.tenguyun.dashboard.facts.Fact.ProgrammeRegistered;
import id.tenguyun.dashboard.facts.Fact.ProjectRegistered;
import id.tenguyun.dashboard.facts.Fact.SchemeRegistered;
import id.tenguyun.dashboard.facts.Fact.SeatsReleased;
import id.tenguyun.dashboard.facts.Fact.SeatsSealed;
import id.tenguyun.dashboard.facts.Fact.SkillGapFound;
import id.tenguyun.dashboard.facts.Place;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The latest word on what there are few of, and what every page needs: names, and where employers
 * and skill gaps stand. Of two assessments the one of the later day counts, so the order of their
 * partitions does not matter.
 */
public final class Latest {

  private final TreeMap<String, Noted> known = new TreeMap<>();
  private final Set<String> changed = new HashSet<>();
  private @Nullable Known shown;

  /** Puts facts in place as they were kept. */
  public void restore(Map<String, Noted> kept) {
    known.putAll(kept);
    shown = null;
  }

  void on(Fact fact, Place event) {
    idOf(fact)
        .ifPresent(id -> {
          Noted before = known.get(id);
          if (before == null || !stands(before.fact(), fact)) {
            known.put(id, new Noted(fact, event));
            changed.add(id);
            shown = null;
          }
        });
  }

  /** Whether what is known stands against what was found. */
  private static boolean stands(Fact known, Fact found) {
    return switch (found) {
      case ComplianceAssessed assessed ->
          known instanceof ComplianceAssessed earlier && earlier.day().isAfter(assessed.day());
      case SkillGapFound gap ->
          known instanceof SkillGapFound earlier && earlier.day().isAfter(gap.day());
      case Fact.EmployerFrozen frozen ->
          known instanceof Fact.EmployerFrozen earlier && earlier.at().isAfter(frozen.at());
      case Fact.EmployerThawed thawed ->
          known instanceof Fact.EmployerThawed earlier && earlier.at().isAfter(thawed.at());
      // the placement service takes the first of a version, and turns others down
      case PolicyPublished _ -> true;
      default -> false;
    };
  }

  /** A project of the reference data. */
  Optional<ProjectRegistered> project(String projectId) {
    return Optional.ofNullable(known.get("ProjectRegistered/" + Key.of(projectId)))
        .map(noted -> (ProjectRegistered) noted.fact());
  }

  static Optional<String> idOf(Fact fact) {
    List<String> key =
        switch (fact) {
          case ProjectRegistered project -> List.of(project.projectId());
          case SchemeRegistered scheme -> List.of(scheme.schemeCode());
          case ProgrammeRegistered programme -> List.of(programme.programmeCode());
          case PartnerRegistered partner -> List.of(partner.code());
          case ComplianceAssessed assessed ->
              List.of(assessed.projectId(), assessed.employerId(), assessed.skillClass().name());
          case PolicyPublished policy ->
              List.of(policy.policyId(), Integer.toString(policy.version()));
          case SeatsReleased release -> List.of(release.projectId(), release.releaseId());
          case SeatsSealed end -> List.of(end.projectId(), end.releaseId());
          case SkillGapFound gap -> List.of(gap.regencyCode(), gap.schemeCode());
          case Fact.EmployerFrozen frozen -> List.of(frozen.employerId());
          case Fact.EmployerThawed thawed -> List.of(thawed.employerId());
          default -> List.of();
        };
    return key.isEmpty()
        ? Optional.empty()
        : Optional.of(fact.getClass().getSimpleName() + "/" + Key.of(key.toArray()));
  }

  /** What has changed since this was last asked. */
  public Map<String, Noted> changes() {
    Map<String, Noted> changes = new HashMap<>();
    changed.forEach(id -> Optional.ofNullable(known.get(id)).ifPresent(n -> changes.put(id, n)));
    changed.clear();
    return changes;
  }

  /** The facts as they are now. */
  public Known known() {
    if (shown == null) {
      shown = new Known(new TreeMap<>(known));
    }
    return shown;
  }
}
