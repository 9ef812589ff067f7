package id.tenguyun.placement.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import id.tenguyun.placement.message.AnsweringParty;
import id.tenguyun.placement.message.FindingKind;
import id.tenguyun.placement.message.OfficeInput.FindingCured;
import id.tenguyun.placement.message.OfficeInput.FindingUpheld;
import id.tenguyun.placement.message.OutcomeEvent.EmployerFrozen;
import id.tenguyun.placement.message.OutcomeEvent.EmployerThawed;
import id.tenguyun.placement.message.OutcomeEvent.FindingRaised;
import id.tenguyun.placement.message.OutcomeEvent.NominationAccepted;
import id.tenguyun.placement.message.OutcomeEvent.NominationDeclined;
import id.tenguyun.placement.message.OutcomeEvent.NominationFrozen;
import id.tenguyun.placement.message.OutcomeEvent.NominationLapsed;
import id.tenguyun.placement.message.OutcomeEvent.NominationRejected;
import id.tenguyun.placement.message.OutcomeEvent.NominationThawed;
import id.tenguyun.placement.message.OutcomeEvent.PlacementConfirmed;
import id.tenguyun.placement.message.OutcomeEvent.WorkerNominated;
import id.tenguyun.placement.message.PlacementEvent;
import id.tenguyun.placement.message.PlacementInput;
import id.tenguyun.placement.message.PlacementInput.GrievanceFiled;
import id.tenguyun.placement.message.VacancyEvent.VacancyAccepted;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Watches findings, frozen employers and every deadline of an answer, by books of its own. */
final class FreezeReferee {

  /** An open nomination. */
  private static final class Open {
    final String employer;
    final Rulebook rules;
    Instant employerDue;
    Instant workerDue;
    boolean employerSaidYes;
    boolean workerSaidYes;
    Instant frozenSince;

    Open(WorkerNominated it, Rulebook rules) {
      employer = it.nomination().employerId();
      employerDue = it.employerAnswerDueAt();
      workerDue = it.workerAnswerDueAt();
      this.rules = rules;
    }

    Instant lapsesAt() {
      return Stream.of(
              employerSaidYes ? Instant.MAX : employerDue, workerSaidYes ? Instant.MAX : workerDue)
          .min(Instant::compareTo)
          .orElseThrow();
    }
  }

  private final ShadowMarket market;
  private final Map<String, String> employerOf = new HashMap<>();
  private final Map<String, Set<String>> uncured = new TreeMap<>();
  private final Set<String> frozen = new TreeSet<>();
  private final Set<String> mustBeFrozen = new TreeSet<>();
  private final Map<String, Open> open = new TreeMap<>();
  int thaws;

  FreezeReferee(ShadowMarket market) {
    this.market = market;
  }

  void accepted(PlacementInput input) {
    switch (input) {
      case GrievanceFiled it -> filed(it);
      case FindingUpheld it -> upheld(it);
      case FindingCured it -> cured(it);
      default -> {
        // Nothing of this referee's.
      }
    }
  }

  private boolean isFrozen(String employer) {
    return frozen.contains(employer);
  }

  private void filed(GrievanceFiled it) {
    if (it.employerId() != null) {
      employerOf.put(it.grievanceId(), it.employerId());
    }
  }

  private void upheld(FindingUpheld it) {
    String employer = employerOf.get(it.findingId());
    if (employer != null) {
      uncured.computeIfAbsent(employer, e -> new TreeSet<>()).add(it.findingId());
      if (market.rules.get(market.ruling).freezes()) {
        mustBeFrozen.add(employer);
      }
    }
  }

  private void cured(FindingCured it) {
    String employer = employerOf.get(it.findingId());
    if (employer != null) {
      assertThat(uncured.get(employer).remove(it.findingId())).isTrue();
      if (uncured.get(employer).isEmpty()) {
        mustBeFrozen.remove(employer);
      }
    }
  }

  void see(PlacementEvent event, Instant now) {
    switch (event) {
      case FindingRaised it
          when it.kind() != FindingKind.CERTIFICATE_REVOKED_IN_PLACEMENT
              && it.employerId() != null ->
          employerOf.put(it.findingId(), it.employerId());
      case EmployerFrozen it -> {
        assertThat(uncured.get(it.employerId())).as("findings behind %s", it).isNotEmpty();
        assertThat(frozen.add(it.employerId())).isTrue();
        of(it.employerId())
            .filter(v -> v.counts && v.rules.freezes() && v.frozenSince == null)
            .forEach(v -> v.frozenSince = it.at());
      }
      case EmployerThawed it -> {
        assertThat(uncured.get(it.employerId())).as("findings left at %s", it).isEmpty();
        assertThat(frozen.remove(it.employerId())).isTrue();
        of(it.employerId()).filter(v -> v.frozenSince != null).forEach(v -> v.thaw(it.at()));
        thaws++;
      }
      case VacancyAccepted it -> {
        ShadowVacancy vacancy = market.vacancy(it);
        if (vacancy.rules.freezes() && isFrozen(it.employerId())) {
          vacancy.frozenSince = it.at();
        }
      }
      case WorkerNominated it -> {
        Rulebook book = market.rules.get(it.nomination().policyVersion());
        assertThat(book.freezes() && isFrozen(it.nomination().employerId()))
            .as("%s is nominated to a frozen employer", it)
            .isFalse();
        open.put(it.nomination().nominationId(), new Open(it, book));
      }
      case NominationAccepted it -> {
        Open one = open.get(it.nomination().nominationId());
        assertThat(one.frozenSince).as("%s while it was frozen", it).isNull();
        one.employerSaidYes |= it.party() == AnsweringParty.EMPLOYER;
        one.workerSaidYes |= it.party() == AnsweringParty.WORKER;
      }
      case NominationFrozen it -> open.get(it.nomination().nominationId()).frozenSince = now;
      case NominationThawed it -> thaw(it, now);
      case NominationLapsed it -> {
        Open one = open.remove(it.nomination().nominationId());
        if (it.cause().equals("NO_ANSWER")) {
          assertThat(one.frozenSince).isNull();
          assertThat(now).as("deadline of %s", it).isEqualTo(one.lapsesAt());
        }
      }
      case NominationRejected it -> open.remove(it.nomination().nominationId());
      case NominationDeclined it -> open.remove(it.nomination().nominationId());
      case PlacementConfirmed it -> open.remove(it.nomination().nominationId());
      default -> {
        // Nothing of this referee's.
      }
    }
  }

  private Stream<ShadowVacancy> of(String employer) {
    return market.vacancies.values().stream().filter(v -> v.accepted.employerId().equals(employer));
  }

  private void thaw(NominationThawed it, Instant now) {
    Open one = open.get(it.nomination().nominationId());
    Duration stood = Duration.between(one.frozenSince, now);
    one.employerDue = one.employerDue.plus(stood);
    one.workerDue = one.workerDue.plus(stood);
    one.frozenSince = null;
    assertThat(it.employerAnswerDueAt()).isEqualTo(one.employerDue);
    assertThat(it.workerAnswerDueAt()).isEqualTo(one.workerDue);
  }

  /** Asked whenever time has passed and every deadline has fired. */
  void settled(Instant now) {
    assertThat(frozen).containsAll(mustBeFrozen);
    open.forEach((id, one) -> {
      boolean stands = one.rules.freezes() && isFrozen(one.employer);
      assertThat(one.frozenSince != null).as("%s is frozen", id).isEqualTo(stands);
      if (!stands) {
        assertThat(one.lapsesAt()).as("deadline of %s", id).isAfter(now);
      }
    });
  }
}
