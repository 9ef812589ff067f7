package id.tenguyun.dashboard.figures;

import id.tenguyun.dashboard.facts.Fact.ProjectRegistered;
import id.tenguyun.dashboard.facts.Fact.VacancyAccepted;
import id.tenguyun.dashboard.facts.PriorityTier;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What everyone knows of a vacancy, and by which the people are counted among whom its nominees
 * stand: those who trained for the job, by how near to the workplace they live.
 *
 * @param ring1Villages the villages of the project's ring 1
 * @param scheme the scheme that the job asks for; none where anyone may apply
 * @param byUnits whether it asks for single units: who has them is not known here, so nobody can be
 *     counted
 */
public record Opening(
    String workplaceVillage, Set<String> ring1Villages, Optional<String> scheme, boolean byUnits) {

  private static final Set<PriorityTier> LOCAL =
      Set.of(
          PriorityTier.RING_1, PriorityTier.DISTRICT, PriorityTier.REGENCY, PriorityTier.PROVINCE);

  /** The tiers told together where nothing is known that people could be counted by. */
  public static final List<Set<PriorityTier>> UNKNOWN =
      List.of(LOCAL, Set.of(PriorityTier.NATIONAL));

  public Opening {
    ring1Villages = Set.copyOf(ring1Villages);
  }

  /** Of its terms, and of what the reference data says of its project. */
  public static Opening of(VacancyAccepted accepted, Optional<ProjectRegistered> project) {
    var terms = accepted.terms();
    Set<String> ring1 =
        new TreeSet<>(project.map(ProjectRegistered::ring1Villages).orElse(List.of()));
    boolean byUnits = terms.requiredScheme().isEmpty() && !terms.requiredUnits().isEmpty();
    return new Opening(terms.workplaceVillage(), ring1, terms.requiredScheme(), byUnits);
  }

  /**
   * People of one tier and of none nearer who live in a place and trained for the job.
   *
   * @param place code of a province or of anything within it
   */
  public long heads(Cells cells, PriorityTier tier, String place) {
    return switch (tier) {
      case RING_1 -> ring1(cells, place);
      case DISTRICT -> around(cells, district(), place) - ring1(cells, place);
      case REGENCY -> around(cells, regency(), place) - around(cells, district(), place);
      case PROVINCE -> around(cells, province(), place) - around(cells, regency(), place);
      case NATIONAL -> cells.headsBeyond(province(), scheme);
    };
  }

  /**
   * The tiers of which it may be told, one set each, who took a seat: as many neighbours together
   * as it takes for five people. People from other provinces are always apart: whether locals come
   * first is what the rule is about, and they stand in the crowd of a whole country.
   */
  public List<Set<PriorityTier>> toldTogether(Cells cells) {
    if (byUnits || !ring1Villages.stream().allMatch(village -> within(village, regency()))) {
      return UNKNOWN;
    }
    List<Set<PriorityTier>> told = locals(cells);
    return told.isEmpty()
        ? UNKNOWN
        : Stream.concat(told.stream(), Stream.of(Set.of(PriorityTier.NATIONAL))).toList();
  }

  /**
   * None where fewer than five live in the workplace's regency. What lies in it is put together
   * among itself first: a line that names the regency would tell the rest of the province apart.
   */
  private List<Set<PriorityTier>> locals(Cells cells) {
    List<Set<PriorityTier>> told = new ArrayList<>();
    Set<PriorityTier> open = EnumSet.noneOf(PriorityTier.class);
    long heads = 0;
    for (PriorityTier tier : EnumSet.range(PriorityTier.RING_1, PriorityTier.REGENCY)) {
      open.add(tier);
      heads += heads(cells, tier, province());
      if (heads >= Cells.SMALLEST) {
        told.add(open);
        open = EnumSet.noneOf(PriorityTier.class);
        heads = 0;
      }
    }
    if (!told.isEmpty()) {
      told.getLast().addAll(open);
      boolean few = heads(cells, PriorityTier.PROVINCE, province()) < Cells.SMALLEST;
      if (few) {
        told.getLast().add(PriorityTier.PROVINCE);
      } else {
        told.add(Set.of(PriorityTier.PROVINCE));
      }
    }
    return told;
  }

  /** People who live both around the workplace and in the place, or in ring 1 and in the place. */
  private long around(Cells cells, String area, String place) {
    if (!within(area, place) && !within(place, area)) {
      return ring1(cells, place);
    }
    String both = area.length() > place.length() ? area : place;
    return cells.heads(both, scheme) + ring1(cells, place) - ring1(cells, both);
  }

  private long ring1(Cells cells, String place) {
    return ring1Villages.stream()
        .filter(village -> within(village, place))
        .mapToLong(village -> cells.heads(village, scheme))
        .sum();
  }

  private static boolean within(String code, String place) {
    return code.equals(place) || code.startsWith(place + ".");
  }

  private String district() {
    return Regions.districtOf(workplaceVillage);
  }

  private String regency() {
    return Regions.regencyOf(workplaceVillage);
  }

  private String province() {
    return Regions.provinceOf(workplaceVillage);
  }
}
