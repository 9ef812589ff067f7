package id.tenguyun.training.graduation;

import id.tenguyun.eventing.decision.Decision;
import id.tenguyun.eventing.decision.Verdict;
import id.tenguyun.training.contact.AnsweringParty;
import id.tenguyun.training.contact.ContactRules;
import id.tenguyun.training.contact.Contacts.Acceptance;
import id.tenguyun.training.contact.Contacts.Invitation;
import id.tenguyun.training.contact.Contacts.Read;
import id.tenguyun.training.graduation.ContactInput.ContactRequested;
import id.tenguyun.training.graduation.ContactInput.Nomination;
import id.tenguyun.training.graduation.ContactInput.NominationAccepted;
import id.tenguyun.training.graduation.ContactInput.NominationLapsed;
import id.tenguyun.training.graduation.ContactInput.NominationRejected;
import id.tenguyun.training.graduation.ContactInput.PlacementClosed;
import id.tenguyun.training.graduation.ContactInput.WorkerInvited;
import id.tenguyun.training.graduation.TrainingEvent.AcceptanceNoted;
import id.tenguyun.training.graduation.TrainingEvent.ContactDisclosed;
import id.tenguyun.training.graduation.TrainingEvent.InvitationNoted;
import id.tenguyun.training.graduation.TrainingState.Worker;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Follows nominations as far as the contact data of the nominee are concerned. Outcomes reach every
 * partition of the inbox; only one that knows the worker notes them, and only the one that holds
 * the invitation can grant a read, so no nomination is read twice by way of two centres.
 */
final class ContactDesk {

  private ContactDesk() {}

  static Decision<TrainingEvent> decide(TrainingState state, Instant now, ContactInput input) {
    return switch (input) {
      case ContactRequested request -> requested(state, now, request);
      case WorkerInvited it ->
          Decision.accepted(
              new InvitationNoted(
                  new Invitation(
                      it.nominationId(), it.centreId(), it.employerId(), it.workerId())));
      case NominationAccepted(Nomination nomination, AnsweringParty party) ->
          accepted(state, nomination, party);
      case NominationRejected(Nomination nomination) -> over(state, nomination, "REJECTED");
      case NominationLapsed(Nomination nomination, String cause) -> over(state, nomination, cause);
      case PlacementClosed(Nomination nomination) -> over(state, nomination, "PLACEMENT_CLOSED");
    };
  }

  private static Decision<TrainingEvent> accepted(
      TrainingState state, Nomination nomination, AnsweringParty party) {
    if (party != AnsweringParty.WORKER || state.worker(nomination.workerId()).isEmpty()) {
      return Decision.accepted();
    }
    return Decision.accepted(
        new AcceptanceNoted(
            new Acceptance(nomination.nominationId(), nomination.workerId(), null)));
  }

  private static Decision<TrainingEvent> over(
      TrainingState state, Nomination nomination, String cause) {
    Optional<Acceptance> accepted = state.contacts().acceptance(nomination.nominationId());
    return accepted.isEmpty()
        ? Decision.accepted()
        : Decision.accepted(
            new AcceptanceNoted(
                new Acceptance(nomination.nominationId(), nomination.workerId(), cause)));
  }

  private static Decision<TrainingEvent> requested(
      TrainingState state, Instant now, ContactRequested it) {
    var request =
        new ContactRules.Request(
            it.requestId(),
            it.nominationId(),
            it.employerId(),
            it.workerId(),
            it.requestedBy(),
            it.purpose());
    boolean forgotten = state.worker(it.workerId()).map(Worker::erased).orElse(true);
    Optional<Read> before = state.contacts().read(it.nominationId());
    if (before.isPresent() && !forgotten && ContactRules.isSameRead(before.get(), request, now)) {
      return new Decision<>(
          new Verdict.Duplicate(it.requestId()), List.of(disclosed(now, it, true)));
    }
    var refusals = ContactRules.refusals(state.contacts(), request, forgotten);
    return refusals.isEmpty()
        ? Decision.accepted(disclosed(now, it, false))
        : Decision.rejected(refusals);
  }

  private static ContactDisclosed disclosed(Instant now, ContactRequested it, boolean repeated) {
    return new ContactDisclosed(
        now,
        it.requestId(),
        it.nominationId(),
        it.employerId(),
        it.centreId(),
        it.workerId(),
        it.requestedBy(),
        it.purpose(),
        repeated);
  }
}
