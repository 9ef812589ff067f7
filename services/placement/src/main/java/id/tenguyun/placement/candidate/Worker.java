package id.tenguyun.placement.candidate;

import id.tenguyun.placement.SharedCodes;
import id.tenguyun.placement.region.Domicile;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a worker: an opaque id, her competence, where she lives, what she wants. Her
 * training and her certificates come in either order.
 *
 * @param market where she belongs; it never moves
 * @param domicile null until a completion of training tells it
 * @param ofAgeFrom from when she is of age; null for an adult
 * @param traits trait codes; restricted
 * @param monthsPlaced full months of placements that ended
 * @param everPlaced whether any placement of hers ended, so that her experience is known
 * @param directHireId the direct hire that took her out of the pool; null while in it
 * @param erased whether her person was forgotten
 */
public record Worker(
    UUID workerId,
    String market,
    List<Completion> completions,
    @Nullable Domicile domicile,
    @Nullable LocalDate ofAgeFrom,
    List<String> traits,
    List<Certificate> certificates,
    Preferences preferences,
    Availability availability,
    int monthsPlaced,
    boolean everPlaced,
    @Nullable String directHireId,
    boolean erased) {

  public Worker {
    market = SharedCodes.of(market);
    completions = List.copyOf(completions);
    traits = SharedCodes.of(traits);
    certificates = List.copyOf(certificates);
  }

  static Worker unknown(UUID workerId, String market) {
    return new Worker(
        workerId,
        market,
        List.of(),
        null,
        null,
        List.of(),
        List.of(),
        Preferences.NONE,
        Availability.FREE,
        0,
        false,
        null,
        false);
  }

  /** Whether the centre reported a training of hers. */
  public boolean trainedAt(String centreId) {
    return completions.stream().anyMatch(c -> c.centreId().equalsIgnoreCase(centreId));
  }

  Worker withTraining(
      Completion completion, Domicile home, @Nullable LocalDate ageFrom, List<String> codes) {
    List<Completion> all = new ArrayList<>(completions);
    all.removeIf(c ->
        c.centreId().equals(completion.centreId())
            && c.graduationId().equals(completion.graduationId()));
    all.add(completion);
    return copy(all, home, ageFrom, codes, certificates, erased);
  }

  Worker withDomicile(Domicile home) {
    return copy(completions, home, ofAgeFrom, traits, certificates, erased);
  }

  Worker withCertificates(List<Certificate> changed) {
    return copy(completions, domicile, ofAgeFrom, traits, changed, erased);
  }

  /** Nothing but the id and the certificates' numbers is left. */
  Worker forgotten() {
    return new Worker(
        workerId,
        market,
        List.of(),
        null,
        null,
        List.of(),
        certificates,
        Preferences.NONE,
        new Availability(false, null),
        monthsPlaced,
        everPlaced,
        directHireId,
        true);
  }

  Worker withPreferences(Preferences changed) {
    return copy(changed, availability, monthsPlaced, everPlaced, directHireId);
  }

  Worker withAvailability(Availability changed) {
    String hire = changed.available() ? null : directHireId;
    return copy(preferences, changed, monthsPlaced, everPlaced, hire);
  }

  /** After a placement of this many full months ended. */
  public Worker withExperience(int months) {
    return copy(preferences, availability, monthsPlaced + months, true, directHireId);
  }

  /** Out of the pool because of a direct hire. */
  public Worker hiredDirectly(String hireId) {
    return copy(preferences, availability, monthsPlaced, everPlaced, hireId);
  }

  /** Back in the pool, because the direct hire does not count. */
  public Worker notHiredDirectly() {
    return copy(preferences, availability, monthsPlaced, everPlaced, null);
  }

  private Worker copy(
      List<Completion> newCompletions,
      @Nullable Domicile newDomicile,
      @Nullable LocalDate newAge,
      List<String> newTraits,
      List<Certificate> newCertificates,
      boolean newErased) {
    return new Worker(
        workerId,
        market,
        newCompletions,
        newDomicile,
        newAge,
        newTraits,
        newCertificates,
        preferences,
        availability,
        monthsPlaced,
        everPlaced,
        directHireId,
        newErased);
  }

  private Worker copy(
      Preferences newPreferences,
      Availability newAvailability,
      int newMonths,
      boolean newPlaced,
      @Nullable String newHire) {
    return new Worker(
        workerId,
        market,
        completions,
        domicile,
        ofAgeFrom,
        traits,
        certificates,
        newPreferences,
        newAvailability,
        newMonths,
        newPlaced,
        newHire,
        erased);
  }
}
