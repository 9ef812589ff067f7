package id.tenguyun.dashboard.views.folded;

import id.tenguyun.dashboard.facts.Fact;
import id.tenguyun.dashboard.facts.PriorityTier;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who trained for what and lives where, one by one; and by that, which tiers are told together. */
public final class CrowdBook {

  private static final Set<PriorityTier> LOCALS =
      EnumSet.complementOf(EnumSet.of(PriorityTier.NATIONAL));
  private static final int FEW = 5;

  /** One person, as far as she is known. */
  private static final class Trained {
    Fact.@Nullable TrainingCompleted latest;
    final Set<String> schemes = new HashSet<>();
  }

  /** Someone's home and what she trained for. */
  public record Someone(String village, Set<String> schemes) {}

  private final Map<UUID, Trained> people = new HashMap<>();
  private final Map<String, List<String>> ring1 = new HashMap<>();

  /** Takes a fact in. */
  public void on(Fact fact) {
    switch (fact) {
      case Fact.TrainingCompleted completed -> {
        Trained person = people.computeIfAbsent(completed.workerId(), _ -> new Trained());
        person.schemes.add(completed.schemeCode());
        if (person.latest == null || !completed.at().isBefore(person.latest.at())) {
          person.latest = completed;
        }
      }
      case Fact.WorkerErased erased -> people.remove(erased.workerId());
      case Fact.ProjectRegistered project ->
          ring1.put(project.projectId(), project.ring1Villages());
      default -> {}
    }
  }

  /** Everyone who trained for a job; who trained for anything, where it asks for no scheme. */
  public List<Someone> trainedFor(Optional<String> scheme) {
    List<Someone> found = new ArrayList<>();
    for (Trained person : people.values()) {
      if (person.latest != null && (scheme.isEmpty() || person.schemes.contains(scheme.get()))) {
        found.add(new Someone(person.latest.domicileVillage(), Set.copyOf(person.schemes)));
      }
    }
    return found;
  }

  /** How near a village lies to a vacancy's workplace. */
  public PriorityTier tier(String village, Fact.VacancyAccepted vacancy) {
    String workplace = vacancy.terms().workplaceVillage();
    if (ring1.getOrDefault(vacancy.projectId(), List.of()).contains(village)) {
      return PriorityTier.RING_1;
    }
    if (Codes.district(village).equals(Codes.district(workplace))) {
      return PriorityTier.DISTRICT;
    }
    if (Codes.regency(village).equals(Codes.regency(workplace))) {
      return PriorityTier.REGENCY;
    }
    return village.substring(0, 2).equals(workplace.substring(0, 2))
        ? PriorityTier.PROVINCE
        : PriorityTier.NATIONAL;
  }

  List<Set<PriorityTier>> together(Optional<Fact.VacancyAccepted> vacancy) {
    List<Set<PriorityTier>> sets = new ArrayList<>();
    vacancy.filter(this::canBeCounted).ifPresent(terms -> sets.addAll(near(terms)));
    if (sets.isEmpty()) {
      sets.add(LOCALS);
    }
    sets.add(Set.of(PriorityTier.NATIONAL));
    return sets;
  }

  private boolean canBeCounted(Fact.VacancyAccepted vacancy) {
    String regency = Codes.regency(vacancy.terms().workplaceVillage());
    return (vacancy.terms().requiredScheme().isPresent()
            || vacancy.terms().requiredUnits().isEmpty())
        && ring1.getOrDefault(vacancy.projectId(), List.of()).stream()
            .allMatch(village -> Codes.regency(village).equals(regency));
  }

  /** Cuts the tiers wherever five stand on the nearer side, and five or more on the farther. */
  private List<Set<PriorityTier>> near(Fact.VacancyAccepted vacancy) {
    Map<PriorityTier, Integer> heads = new HashMap<>();
    trainedFor(vacancy.terms().requiredScheme())
        .forEach(person -> heads.merge(tier(person.village(), vacancy), 1, Integer::sum));
    List<Set<PriorityTier>> sets = new ArrayList<>();
    Set<PriorityTier> inner = EnumSet.noneOf(PriorityTier.class);
    for (PriorityTier tier : LOCALS) {
      boolean province = tier == PriorityTier.PROVINCE;
      if (province && !inner.isEmpty()) {
        if (sets.isEmpty()) {
          return List.of();
        }
        sets.getLast().addAll(inner);
        inner = EnumSet.noneOf(PriorityTier.class);
      }
      inner.add(tier);
      if (sum(heads, inner) >= FEW) {
        sets.add(inner);
        inner = EnumSet.noneOf(PriorityTier.class);
      } else if (province) {
        sets.getLast().addAll(inner);
      }
    }
    return sets;
  }

  private static int sum(Map<PriorityTier, Integer> heads, Collection<PriorityTier> tiers) {
    return tiers.stream().mapToInt(tier -> heads.getOrDefault(tier, 0)).sum();
  }
}
