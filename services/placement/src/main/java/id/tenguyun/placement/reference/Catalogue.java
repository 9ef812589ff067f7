package id.tenguyun.placement.reference;

import id.tenguyun.eventing.decision.Table;
import id.tenguyun.eventing.decision.Tables;
import id.tenguyun.placement.message.PartnerKind;
import id.tenguyun.placement.message.ReferenceInput;
import id.tenguyun.placement.message.ReferenceInput.EmployerProjectsRegistered;
import id.tenguyun.placement.message.ReferenceInput.MinimumWageSet;
import id.tenguyun.placement.message.ReferenceInput.PartnerRegistered;
import id.tenguyun.placement.message.ReferenceInput.ProgrammeRegistered;
import id.tenguyun.placement.message.ReferenceInput.ProjectRegistered;
import id.tenguyun.placement.message.ReferenceInput.ReferenceDataLoaded;
import id.tenguyun.placement.message.ReferenceInput.SchemeRegistered;
import id.tenguyun.placement.policy.Ownership;
import id.tenguyun.placement.region.RegionCode;
import id.tenguyun.placement.region.Workplace;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What an administrator registered. */
public final class Catalogue {

  private final Table<PartnerRegistered> partners;
  private final Table<ProjectRegistered> projects;
  private final Table<EmployerProjectsRegistered> employerProjects;
  private final Table<SchemeRegistered> schemes;
  private final Table<ProgrammeRegistered> programmes;
  private final Table<MinimumWageSet> wages;
  private final Map<String, Set<String>> unitsOfScheme = new TreeMap<>();

  public Catalogue(Tables tables) {
    this.partners = tables.table("partners", PartnerRegistered.class);
    this.projects = tables.table("projects", ProjectRegistered.class);
    this.employerProjects = tables.table("employer-projects", EmployerProjectsRegistered.class);
    this.schemes = tables.table("schemes", SchemeRegistered.class);
    this.programmes = tables.table("programmes", ProgrammeRegistered.class);
    this.wages = tables.table("minimum-wages", MinimumWageSet.class);
  }

  /** Takes in a row; a later one of the same key replaces the earlier. */
  public void put(ReferenceInput row) {
    unitsOfScheme.clear();
    switch (row) {
      case PartnerRegistered partner -> partners.put(partner.partnerId(), partner);
      case ProjectRegistered project -> projects.put(project.projectId(), project);
      case EmployerProjectsRegistered said -> employerProjects.put(said.employerId(), said);
      case SchemeRegistered scheme -> schemes.put(scheme.schemeCode(), scheme);
      case ProgrammeRegistered programme -> programmes.put(programme.programmeCode(), programme);
      case MinimumWageSet wage -> wages.put(wage.regionCode() + "/" + wage.year(), wage);
      case ReferenceDataLoaded loaded -> {
        // The marker is for the intake, which holds partners back until it has come.
      }
    }
  }

  /** The employer of this code, if such a partner is registered as one. */
  public Optional<PartnerRegistered> employer(String code) {
    return partners
        .find(code.toLowerCase(Locale.ROOT))
        .filter(p -> p.kind() == PartnerKind.EMPLOYER);
  }

  /** The partner of this id. */
  public Optional<PartnerRegistered> partner(String partnerId) {
    return partners.find(partnerId);
  }

  /** Who owns an employer; private where nothing is registered. */
  public Ownership ownershipOf(String employerCode) {
    Ownership known = employer(employerCode).map(PartnerRegistered::ownership).orElse(null);
    return known == null ? Ownership.PRIVATE : known;
  }

  public Optional<ProjectRegistered> project(String projectId) {
    return projects.find(projectId);
  }

  /** Codes of those who work on a project: as it names them itself, and as officers said. */
  public SortedSet<String> employersOn(String projectId) {
    SortedSet<String> employers = new TreeSet<>();
    projects.find(projectId).ifPresent(project -> employers.addAll(project.employers()));
    employerProjects.rows().values().stream()
        .filter(said -> said.projects().contains(projectId))
        .forEach(said -> employers.add(said.employerId()));
    return employers;
  }

  /** Whether an employer works on a project. */
  public boolean isOn(String projectId, String employerCode) {
    return projects.find(projectId).filter(p -> p.employers().contains(employerCode)).isPresent()
        || employerProjects
            .find(employerCode)
            .filter(said -> said.projects().contains(projectId))
            .isPresent();
  }

  public Set<String> projectIds() {
    return projects.rows().keySet();
  }

  public Optional<SchemeRegistered> scheme(String schemeCode) {
    return schemes.find(schemeCode);
  }

  /** A place of work, with the ring-1 villages of its project. */
  public Workplace workplace(String projectId, String village) {
    return new Workplace(
        new RegionCode(village),
        project(projectId).map(ProjectRegistered::ring1Villages).orElse(java.util.List.of()));
  }

  /** The units of a scheme and of the programmes that lead to it. */
  public Set<String> unitsAround(String schemeCode) {
    return unitsOfScheme.computeIfAbsent(schemeCode, this::collectUnits);
  }

  private Set<String> collectUnits(String schemeCode) {
    Set<String> units = new TreeSet<>();
    schemes.find(schemeCode).ifPresent(s -> units.addAll(s.units()));
    programmes.rows().values().stream()
        .filter(p -> p.schemeCode().equals(schemeCode))
        .forEach(p -> units.addAll(p.units()));
    return units;
  }

  /** The highest minimum wage of a village's province or regency in a year. */
  public Optional<MinimumWageSet> highestWage(RegionCode village, int year) {
    return Stream.of(village.province(), village.regency())
        .map(code -> wages.find(code + "/" + year))
        .flatMap(Optional::stream)
        .max(Comparator.comparing(MinimumWageSet::monthlyIdr, BigDecimal::compareTo));
  }
}
