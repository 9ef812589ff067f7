package id.tenguyun.placement.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import id.tenguyun.placement.message.OfficeInput.ExemptionRequested;
import id.tenguyun.placement.message.OfficeInput.ExemptionSigned;
import id.tenguyun.placement.message.PlacementEvent;
import id.tenguyun.placement.message.PlacementInput;
import id.tenguyun.placement.message.RoundEvent.DecisionRecorded;
import id.tenguyun.placement.message.RuleEvent.ExemptionGranted;
import id.tenguyun.placement.message.VacancyEvent.SeatsReleased;
import id.tenguyun.placement.message.VacancyEvent.VacancyAccepted;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Section 11, 4, where an exemption opens seats: two officers granted it, for this project,
 * employer and class, and its time is not over; the vacancy's own latest round left seats that any
 * local could have had; and no eligible local is there now.
 */
final class ExemptionReferee {

  private final ShadowMarket market;
  private final StabilityReferee stability;
  private final Map<String, ExemptionRequested> requests = new HashMap<>();
  private final Map<String, String> signers = new HashMap<>();
  private final Map<String, DecisionRecorded> latest = new HashMap<>();
  int openings;

  ExemptionReferee(ShadowMarket market, StabilityReferee stability) {
    this.market = market;
    this.stability = stability;
  }

  void accepted(PlacementInput input) {
    if (input instanceof ExemptionRequested it) {
      assertThat(requests.put(it.exemptionId(), it)).as("an id is given once").isNull();
    }
    if (input instanceof ExemptionSigned it) {
      assertThat(signers.put(it.exemptionId(), it.actor())).as("signed once").isNull();
    }
  }

  void see(PlacementEvent event, Instant now) {
    switch (event) {
      case VacancyAccepted it -> latest.remove(ShadowMarket.key(it.employerId(), it.vacancyId()));
      case DecisionRecorded it -> latest.put(ShadowMarket.key(it.employerId(), it.vacancyId()), it);
      case ExemptionGranted it -> granted(it);
      case SeatsReleased it -> opened(it, now);
      default -> {
        // Nothing to do with exemptions.
      }
    }
  }

  private void granted(ExemptionGranted it) {
    ExemptionRequested request = requests.get(it.exemptionId());
    assertThat(request).as("%s is asked for", it).isNotNull();
    assertThat(it.requestedBy()).isEqualTo(request.actor());
    assertThat(it.signedBy()).isEqualTo(signers.get(it.exemptionId()));
    assertThat(plain(it.signedBy())).isNotEqualTo(plain(it.requestedBy()));
    assertThat(it.evidence()).isNotEmpty();
    assertThat(it.expiresAt()).isEqualTo(endOf(request.validUntil()));
  }

  private void opened(SeatsReleased it, Instant now) {
    if (it.exemptionId() == null) {
      return;
    }
    ExemptionRequested request = requests.get(it.exemptionId());
    ShadowVacancy vacancy = market.vacancy(it);
    assertThat(it.signedBy()).isEqualTo(signers.get(it.exemptionId())).isNotNull();
    assertThat(now).as("%s is over", it.exemptionId()).isBefore(endOf(request.validUntil()));
    assertThat(it.expiresAt()).isEqualTo(endOf(request.validUntil()));
    assertThat(it.projectId()).isEqualTo(request.projectId());
    assertThat(it.employerId()).isEqualTo(request.employerId());
    assertThat(it.market()).isEqualTo(request.market());
    assertThat(vacancy.accepted.terms().skillClass()).isEqualTo(request.skillClass());
    assertThat(vacancy.openTier).as("locals of %s are asked", vacancy.key).isGreaterThan(3);
    assertThat(vacancy.frozenSince).as("%s takes nominations", vacancy.key).isNull();
    ownRoundFoundNobody(it, vacancy);
    assertThat(stability.localsFor(vacancy, ShadowMarket.day(now)))
        .as("locals who could take a seat that %s opens", it.releaseId())
        .isEmpty();
    int unsealed = Math.max(0, vacancy.capOnceOpen() - vacancy.outsiders());
    assertThat(it.seats())
        .as("sealed seats of %s", vacancy.key)
        .isEqualTo(vacancy.openings() - vacancy.holders.size() - unsealed);
    openings++;
  }

  private void ownRoundFoundNobody(SeatsReleased it, ShadowVacancy vacancy) {
    DecisionRecorded proof = latest.get(vacancy.key);
    assertThat(proof).as("a round of %s", vacancy.key).isNotNull();
    assertThat(it.proofRoundId()).isEqualTo(proof.roundId());
    assertThat(proof.taken().size()).isLessThan(proof.seatPlan().remaining());
    assertThat(proof.cutOffs().stream().filter(c -> c.tier().number() < 5))
        .as("cut-offs of locals at %s", vacancy.key)
        .isNotEmpty()
        .allSatisfy(c -> assertThat(c.merit()).isEqualTo(-1));
  }

  private static String plain(String officer) {
    return officer.strip().toLowerCase(Locale.ROOT);
  }

  private static Instant endOf(LocalDate day) {
    return day.plusDays(1).atStartOfDay().toInstant(ZoneOffset.ofHours(8));
  }
}
