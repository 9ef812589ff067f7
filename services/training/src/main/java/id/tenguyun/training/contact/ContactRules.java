package id.tenguyun.training.contact;

import id.tenguyun.eventing.decision.Refusal;
import id.tenguyun.training.contact.Contacts.Acceptance;
import id.tenguyun.training.contact.Contacts.Invitation;
import id.tenguyun.training.contact.Contacts.Read;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Whether an employer may read a nominee's name and phone number. Once for each nomination, after
 * she herself accepted it and while it stands, for a coded purpose (UU 27/2022 on personal data,
 * arts. 16 and 28: limited to its purpose).
 *
 * <p>The read is recorded before the data is given, so an answer that is lost on its way would be a
 * read that nobody saw. Therefore the same request, word for word, counts as the same read for
 * {@link #SAME_READ}; each repetition is recorded too.
 */
public final class ContactRules {

  /** How long the same request may be repeated, in domain time. */
  public static final Duration SAME_READ = Duration.ofMinutes(15);

  private ContactRules() {}

  /** What is asked, by whom, for whom and what for. */
  public record Request(
      String requestId,
      String nominationId,
      String employerId,
      UUID workerId,
      String requestedBy,
      ContactPurpose purpose) {}

  /** Whether this is the read that was granted before, asked again because its answer was lost. */
  public static boolean isSameRead(Read before, Request request, Instant now) {
    return before.requestId().equals(request.requestId())
        && before.requestedBy().equals(request.requestedBy())
        && before.purpose() == request.purpose()
        && now.isBefore(before.at().plus(SAME_READ));
  }

  /** The reasons against a read; empty when it is granted. */
  public static List<Refusal> refusals(Contacts contacts, Request request, boolean forgotten) {
    Optional<Invitation> invitation = contacts.invitation(request.nominationId());
    if (invitation.isEmpty() || !invitation.get().employerId().equals(request.employerId())) {
      return List.of(
          refusal(
              "NOMINATION_UNKNOWN",
              "nominationId",
              request.nominationId(),
              "a nomination of yours and its centre, as we sent them"));
    }
    List<Refusal> refusals = new ArrayList<>();
    if (!invitation.get().workerId().equals(request.workerId())) {
      refusals.add(
          refusal(
              "FOREIGN_WORKER",
              "workerId",
              request.workerId().toString(),
              "the worker of the nomination, as we sent her id"));
    }
    if (request.requestId().isBlank() || request.requestedBy().isBlank()) {
      refusals.add(
          refusal("NOBODY_NAMED", "requestedBy", "nothing", "a request id, and who will read"));
    }
    standing(contacts.acceptance(request.nominationId()), refusals);
    if (forgotten) {
      refusals.add(
          refusal("WORKER_FORGOTTEN", "workerId", "forgotten", "a worker who was not erased"));
    }
    contacts.read(request.nominationId()).map(ContactRules::readBefore).ifPresent(refusals::add);
    return refusals;
  }

  private static void standing(Optional<Acceptance> acceptance, List<Refusal> refusals) {
    if (acceptance.isEmpty()) {
      refusals.add(
          refusal(
              "NOT_ACCEPTED",
              "nominationId",
              "no acceptance by the worker",
              "a nomination that the worker herself accepted"));
    } else if (acceptance.get().over() != null) {
      refusals.add(
          refusal(
              "NOMINATION_OVER",
              "nominationId",
              acceptance.get().over(),
              "a nomination or placement that still stands"));
    }
  }

  private static Refusal readBefore(Read read) {
    return refusal(
        "CONTACT_READ_BEFORE",
        "nominationId",
        "read by %s at %s for %s (request %s)"
            .formatted(read.requestedBy(), read.at(), read.purpose(), read.requestId()),
        "one read for each nomination; her training centre can bring a message");
  }

  private static Refusal refusal(String code, String field, String found, String allowed) {
    return new Refusal(code, field, found, allowed);
  }
}
