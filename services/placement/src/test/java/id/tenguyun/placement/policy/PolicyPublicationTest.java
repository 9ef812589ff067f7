package id.tenguyun.placement.policy;

import static org.assertj.core.api.Assertions.assertThat;

import id.tenguyun.eventing.decision.Verdict;
import id.tenguyun.placement.World;
import id.tenguyun.placement.message.NotedEvent.PolicyBegan;
import id.tenguyun.placement.message.OfficeInput.PolicyAnnulled;
import id.tenguyun.placement.message.OfficeInput.PolicyPublished;
import id.tenguyun.placement.message.OfficeInput.PolicySuspended;
import id.tenguyun.placement.message.VacancyEvent.VacancyAccepted;
import id.tenguyun.placement.region.Wita;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PolicyPublicationTest {

  @Test
  void twoPoliciesInForceForOneProjectAreAnError() {
    World world = World.kaltara();
    String other = World.policyText().replace("id: kaltara-2026", "id: kipi-special");

    assertThat(world.refusals(world.policy(other), "office"))
        .containsExactly("TWO_POLICIES_IN_FORCE");
    assertThat(world.refusals(world.policy(other.replace("IN_FORCE", "DRAFT")), "office"))
        .isEmpty();
  }

  @Test
  void aFileWithProblemsIsRejectedWithEachOfThem() {
    World world = World.withoutPolicy();

    assertThat(
            world.refusals(
                world.policy(World.policyText().replace("PROVINCE: 0.80", "PROVINCE: 0.10")),
                "office"))
        .containsExactly("FLOOR_FALLS");
  }

  @Test
  void aNewVersionRulesFromItsFirstDayAndTheOldOneUntilThen() {
    World world = World.kaltara();
    String next =
        World.policyText()
            .replace("version: 1", "version: 2")
            .replace("effectiveFrom: 2026-01-01", "effectiveFrom: 2026-07-03");
    world.accept(world.policy(next), "office");

    world.publish(world.vacancy("V1"));
    assertThat(world.last(VacancyAccepted.class).policyVersion()).isEqualTo(1);

    world.passHours(48);
    world.publish(world.vacancy("V2"));
    assertThat(world.last(VacancyAccepted.class).policyVersion()).isEqualTo(2);
  }

  @Test
  void aPolicySaysOnItsFirstDayThatItRules() {
    World world = World.kaltara();
    assertThat(world.events(PolicyBegan.class)).extracting(PolicyBegan::version).containsExactly(1);
    world.accept(
        world.policy(
            World.policyText()
                .replace("version: 1", "version: 2")
                .replace("effectiveFrom: 2026-01-01", "effectiveFrom: 2026-07-03")
                .replace("roundEveryMinutes: 60", "roundEveryMinutes: 5")),
        "office");
    world.passHours(47);
    assertThat(world.events(PolicyBegan.class)).hasSize(1);
    assertThat(world.state.policies().roundEvery(LocalDate.of(2026, 7, 2)))
        .isEqualTo(Duration.ofHours(1));

    world.restart().passHours(2);
    PolicyBegan began = world.last(PolicyBegan.class);
    assertThat(began.version()).isEqualTo(2);
    assertThat(began.at()).isEqualTo(Wita.startOf(LocalDate.of(2026, 7, 3)));
    assertThat(world.state.policies().roundEvery(LocalDate.of(2026, 7, 3)))
        .isEqualTo(Duration.ofMinutes(5));
  }

  @Test
  void aSuspendedPolicyTakesNoNewVacanciesUntilItIsPublishedAgain() {
    World world = World.kaltara();
    world.accept(new PolicySuspended("A-1", "officer-1", "kaltara-2026", 1, "court"), "office");
    assertThat(world.refusals(world.vacancy("V1").published(), "kipi-epc1"))
        .containsExactly("NO_POLICY_IN_FORCE");

    world.accept(world.policy(World.policyText()), "office");
    world.publish(world.vacancy("V1"));

    world.accept(new PolicyAnnulled("A-2", "officer-1", "kaltara-2026", 1, "court"), "office");
    assertThat(world.refusals(world.policy(World.policyText()), "office"))
        .containsExactly("VERSION_REUSED");
  }

  @Test
  void aDraftMayChangeUntilItIsPublishedUnderItsVersion() {
    World world = World.kaltara();
    String draft =
        World.policyText()
            .replace("version: 1", "version: 2")
            .replace("status: IN_FORCE", "status: DRAFT");
    world.accept(world.policy(draft), "office");
    world.accept(world.policy(draft.replace("nearestHours: 72", "nearestHours: 48")), "office");
    world.publish(world.vacancy("V1"));
    assertThat(world.last(VacancyAccepted.class).policyVersion()).isEqualTo(1);

    String law = draft.replace("status: DRAFT", "status: IN_FORCE");
    world.accept(world.policy(law), "office");
    world.publish(world.vacancy("V2"));
    assertThat(world.last(VacancyAccepted.class).policyVersion()).isEqualTo(2);
    assertThat(world.refusals(world.policy(law.replace("72", "24")), "office"))
        .containsExactly("VERSION_REUSED");
  }

  @Test
  void whatTheActRepeatsMustBeWhatTheFileSays() {
    World world = World.withoutPolicy();
    PolicyPublished act = world.policy(World.policyText());
    PolicyPublished lying =
        new PolicyPublished(
            act.actId(),
            act.actor(),
            act.policyId(),
            7,
            act.status(),
            act.legalBasis(),
            act.effectiveFrom(),
            act.effectiveUntil(),
            act.projects(),
            act.yaml());

    assertThat(world.refusals(lying, "office")).containsExactly("FILE_SAYS_OTHERWISE");
  }

  @Test
  void theSameActTwiceIsADuplicate() {
    World world = World.withoutPolicy();
    PolicyPublished act = world.policy(World.policyText());
    world.accept(act, "office");

    assertThat(world.send(act, "office").verdict()).isInstanceOf(Verdict.Duplicate.class);
  }

  @Test
  void aNewVersionMayNotLeaveAProjectWithoutRules() {
    World world = World.kaltara();
    String narrower =
        World.policyText()
            .replace("version: 1", "version: 2")
            .replace("projects: [KIPI, PLTA-MENTARANG, PRI-TARAKAN]", "projects: [KIPI]");

    assertThat(world.refusals(world.policy(narrower), "office")).containsExactly("PROJECT_DROPPED");
    assertThat(
            world.refusals(
                world.policy(narrower.replace("status: IN_FORCE", "status: DRAFT")), "office"))
        .isEmpty();

    world.accept(new PolicySuspended("S-1", "officer-1", "kaltara-2026", 1, "to narrow"), "office");
    world.accept(world.policy(narrower), "office");
  }

  @Test
  void aFirstDayOfAnotherDecadeIsASlip() {
    World world = World.withoutPolicy();
    String ancient = World.policyText().replace("effectiveFrom: 2026", "effectiveFrom: 1926");

    assertThat(world.refusals(world.policy(ancient), "office")).containsExactly("TOO_LONG_AGO");
  }
}
