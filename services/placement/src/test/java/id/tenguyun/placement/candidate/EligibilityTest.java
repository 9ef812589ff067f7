package id.tenguyun.placement.candidate;

import static org.assertj.core.api.Assertions.assertThat;

import id.tenguyun.placement.World;
import id.tenguyun.placement.message.CandidateInput.CertificateReinstated;
import id.tenguyun.placement.message.CandidateInput.CertificateRevoked;
import id.tenguyun.placement.message.CandidateInput.CertificateSuspended;
import id.tenguyun.placement.message.CandidateInput.TrainingCompleted;
import id.tenguyun.placement.message.CandidateInput.WorkerErased;
import id.tenguyun.placement.message.ContractType;
import id.tenguyun.placement.message.OutcomeEvent.NominationLapsed;
import id.tenguyun.placement.message.WorkerInput.AvailabilityStated;
import id.tenguyun.placement.message.WorkerInput.PreferencesStated;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Section 4: who may be nominated. */
class EligibilityTest {

  private final World world = World.kaltara();
  private static final String HOME = "65.01.04.2001";

  private List<UUID> nominatedFor(id.tenguyun.placement.VacancyBuilder vacancy) {
    world.publish(vacancy.openings(10));
    world.passHours(2);
    return world.nominated("V1");
  }

  private PreferencesStated wants(
      UUID worker,
      List<String> ranked,
      @Nullable String wage,
      List<String> regions,
      List<ContractType> contracts) {
    return new PreferencesStated(
        "S-" + worker,
        worker,
        "65",
        "BLK-TARAKAN",
        ranked,
        wage == null ? null : new BigDecimal(wage),
        regions,
        contracts);
  }

  @Test
  void trainingAndCertificateComeInEitherOrder() {
    UUID worker = new UUID(9, 9);
    world.certify(worker, "C-9", 80, LocalDate.of(2028, 1, 1));
    world.train(worker, HOME, LocalDate.of(2020, 1, 1), List.of());

    assertThat(nominatedFor(world.vacancy("V1"))).containsExactly(worker);
  }

  @Test
  void aCertificateAloneIsNotEnough() {
    world.certify(new UUID(9, 9), "C-9", 80, LocalDate.of(2028, 1, 1));

    assertThat(nominatedFor(world.vacancy("V1"))).isEmpty();
  }

  @Test
  void theCertificateMustBeInForceOnTheFirstDayOfWork() {
    UUID lapsing = new UUID(9, 1);
    world.train(lapsing, HOME, LocalDate.of(2020, 1, 1), List.of());
    world.certify(lapsing, "C-91", 90, LocalDate.of(2026, 8, 14));
    UUID lasting = new UUID(9, 2);
    world.train(lasting, HOME, LocalDate.of(2020, 1, 1), List.of());
    world.certify(lasting, "C-92", 60, LocalDate.of(2026, 8, 15));

    assertThat(nominatedFor(world.vacancy("V1"))).containsExactly(lasting);
    assertThat(world.nominations("V1").getFirst().certificateNumbers()).containsExactly("C-92");
  }

  @Test
  void theLevelMustBeReached() {
    world.welder(HOME, 90);

    assertThat(nominatedFor(world.vacancy("V1").level(4))).isEmpty();
  }

  @Test
  void unitsMayBeAskedForInsteadOfAScheme() {
    UUID worker = world.welder(HOME, 90);

    assertThat(nominatedFor(world.vacancy("V1").scheme(null).units("LAS-1", "LAS-3")))
        .containsExactly(worker);
  }

  @Test
  void aMissingUnitKeepsHerOut() {
    world.welder(HOME, 90);

    assertThat(nominatedFor(world.vacancy("V1").units("LAS-1", "LAS-9"))).isEmpty();
  }

  @Test
  void sheMustBeOfAgeOnTheFirstDayOfWork() {
    UUID young = new UUID(9, 1);
    world.accept(
        new TrainingCompleted(
            world.now(),
            young,
            "65",
            "BLK-TARAKAN",
            "G-1",
            "LAS",
            World.WELDING,
            3,
            World.WELDING_UNITS,
            LocalDate.of(2026, 5, 1),
            HOME,
            LocalDate.of(2020, 1, 1),
            LocalDate.of(2026, 9, 1),
            List.of()),
        "training");
    world.certify(young, "C-9", 80, LocalDate.of(2028, 1, 1));

    assertThat(nominatedFor(world.vacancy("V1"))).isEmpty();
    world.publish(world.vacancy("V2").starts(LocalDate.of(2026, 9, 1)));
    world.passHours(1);
    assertThat(world.nominated("V2")).containsExactly(young);
  }

  @Test
  void herTermsAreHeard() {
    UUID dear = world.welder(HOME, 90);
    UUID far = world.welder(HOME, 90);
    UUID permanent = world.welder(HOME, 90);
    UUID content = world.welder(HOME, 60);
    world.accept(wants(dear, List.of(), "5000000.01", List.of(), List.of()), "blk-tarakan");
    world.accept(wants(far, List.of(), null, List.of("65.71"), List.of()), "blk-tarakan");
    world.accept(
        wants(permanent, List.of(), null, List.of(), List.of(ContractType.PKWTT)), "blk-tarakan");
    world.accept(
        wants(content, List.of(), "5000000.00", List.of("65.01.04"), List.of(ContractType.PKWT)),
        "blk-tarakan");

    assertThat(nominatedFor(world.vacancy("V1"))).containsExactly(content);
  }

  @Test
  void sheIsFreeWhenSheSaysSo() {
    UUID busy = world.welder(HOME, 90);
    UUID soon = world.welder(HOME, 90);
    world.accept(
        new AvailabilityStated("A-1", busy, "65", "BLK-TARAKAN", false, null), "blk-tarakan");
    world.accept(
        new AvailabilityStated("A-2", soon, "65", "BLK-TARAKAN", true, LocalDate.of(2026, 8, 15)),
        "blk-tarakan");

    assertThat(nominatedFor(world.vacancy("V1"))).containsExactly(soon);
  }

  @Test
  void nobodyElseSpeaksForHer() {
    UUID worker = world.welder(HOME, 90);

    assertThat(
            world.refusals(
                new AvailabilityStated("A-1", worker, "65", "BLK-MALINAU", false, null),
                "blk-malinau"))
        .containsExactly("NOT_HER_CENTRE");
    assertThat(
            world.refusals(
                new AvailabilityStated("A-1", worker, "65", "BLK-TARAKAN", false, null),
                "kipi-epc1"))
        .containsExactly("NOT_HER_CENTRE");
  }

  @Test
  void herOwnRankingComesBeforeTheWage() {
    UUID worker = world.welder(HOME, 90);
    world.accept(wants(worker, List.of("V1"), null, List.of(), List.of()), "blk-tarakan");
    world.publish(world.vacancy("V1").wage("4000000.00"));
    world.publish(world.vacancy("V2").employer("KIPI-PORT").wage("9000000.00"));
    world.passHours(1);

    assertThat(world.nomination(worker).orElseThrow().vacancyId()).isEqualTo("V1");
  }

  @Test
  void withoutARankingTheHigherWageDraws() {
    UUID worker = world.welder(HOME, 90);
    world.publish(world.vacancy("V1").wage("4000000.00"));
    world.publish(world.vacancy("V2").employer("KIPI-PORT").wage("9000000.00"));
    world.passHours(1);

    assertThat(world.nomination(worker).orElseThrow().vacancyId()).isEqualTo("V2");
  }

  @Test
  void aRevokedCertificateEndsAnOpenNomination() {
    UUID worker = world.welder(HOME, 90);
    nominatedFor(world.vacancy("V1"));
    world.accept(
        new CertificateRevoked(world.now(), "C-1", worker, "65", "LSP-KALTARA-01"),
        "certification");

    assertThat(world.last(NominationLapsed.class).cause()).isEqualTo("CERTIFICATE_REVOKED");
  }

  @Test
  void aSuspendedCertificateIsNotInForceUntilItIsReinstated() {
    UUID worker = world.welder(HOME, 90);
    world.accept(
        new CertificateSuspended(world.now(), "C-1", worker, "65", "LSP-KALTARA-01"),
        "certification");
    assertThat(nominatedFor(world.vacancy("V1"))).isEmpty();

    world.accept(
        new CertificateReinstated(
            world.now(), "C-1", worker, "65", "LSP-KALTARA-01", LocalDate.of(2028, 12, 31)),
        "certification");
    world.passHours(2);
    assertThat(world.nominated("V1")).containsExactly(worker);
  }

  @Test
  void aForgottenWorkerLeavesThePool() {
    UUID worker = world.welder(HOME, 90);
    world.accept(new WorkerErased(world.now(), worker, "65", "A-1"), "training");

    assertThat(nominatedFor(world.vacancy("V1"))).isEmpty();
    assertThat(world.state.workers().get(worker).domicile()).isNull();
  }
}
