package id.tenguyun.training.invitation.mongo;

import id.tenguyun.eventing.person.PersonCipher;
import id.tenguyun.eventing.projection.ProjectedEvent;
import id.tenguyun.eventing.projection.Projection;
import id.tenguyun.events.placement.AnsweringParty;
import id.tenguyun.events.placement.NominationAccepted;
import id.tenguyun.events.placement.NominationDeclined;
import id.tenguyun.events.placement.NominationFrozen;
import id.tenguyun.events.placement.NominationLapsed;
import id.tenguyun.events.placement.NominationRejected;
import id.tenguyun.events.placement.NominationThawed;
import id.tenguyun.events.placement.PlacementClosed;
import id.tenguyun.events.placement.PlacementConfirmed;
import id.tenguyun.events.placement.PlacementStarted;
import id.tenguyun.events.placement.WorkerInvited;
import id.tenguyun.events.worker.WorkerAnswered;
import id.tenguyun.training.invitation.AnswerLink;
import id.tenguyun.training.invitation.mongo.InvitationDocument.Offer;
import id.tenguyun.training.invitation.mongo.InvitationDocument.Status;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** One document for each nomination that a centre is to bring to its graduate. */
@Component
class InvitationsView implements Projection<InvitationDocument> {

  private static final String BY_HERSELF = "SELF";

  private final PersonCipher cipher;

  InvitationsView(PersonCipher cipher) {
    this.cipher = cipher;
  }

  @Override
  public String collection() {
    return InvitationDocument.COLLECTION;
  }

  @Override
  public Class<InvitationDocument> documentType() {
    return InvitationDocument.class;
  }

  @Override
  public List<String> topics() {
    return List.of(
        "partner.<id>.nominations", "partner.<id>.worker-statements", "placement.outcomes");
  }

  @Override
  public List<String> idsOf(ProjectedEvent event) {
    String id =
        switch (event.message()) {
          case WorkerInvited it -> it.getNominationId();
          case WorkerAnswered it when it.getGivenBy().equals(BY_HERSELF) -> it.getNominationId();
          case NominationAccepted it when it.getParty() == AnsweringParty.WORKER ->
              it.getNomination().getNominationId();
          case NominationDeclined it -> it.getNomination().getNominationId();
          case NominationRejected it -> it.getNomination().getNominationId();
          case NominationLapsed it -> it.getNomination().getNominationId();
          case NominationFrozen it -> it.getNomination().getNominationId();
          case NominationThawed it -> it.getNomination().getNominationId();
          case PlacementConfirmed it -> it.getNomination().getNominationId();
          case PlacementStarted it -> it.getNomination().getNominationId();
          case PlacementClosed it -> it.getNomination().getNominationId();
          default -> "";
        };
    return id.isEmpty() ? List.of() : List.of(id);
  }

  @Override
  public InvitationDocument fold(
      @Nullable InvitationDocument before, String id, ProjectedEvent event) {
    InvitationDocument known = before == null ? InvitationDocument.empty() : before;
    return switch (event.message()) {
      case WorkerInvited invited -> known.invited(offer(invited), linkHash(id));
      case WorkerAnswered answered ->
          known.answered(answered.getAnswer().name(), event.submissionId());
      case NominationAccepted it -> known.with(Status.ACCEPTED);
      case NominationDeclined it -> known.with(Status.DECLINED);
      case NominationRejected it -> known.with(Status.REJECTED);
      case NominationLapsed it -> known.with(Status.LAPSED);
      case NominationFrozen it -> known.frozen(it.getAt().toString());
      case NominationThawed it -> known.thawed(it.getWorkerAnswerDueAt().toString());
      case PlacementConfirmed it -> known.with(Status.CONFIRMED);
      case PlacementStarted it -> known.with(Status.STARTED);
      default -> known.with(Status.ENDED);
    };
  }

  private String linkHash(String nominationId) {
    return AnswerLink.hash(AnswerLink.token(cipher.secret(AnswerLink.USE, nominationId)));
  }

  private static Offer offer(WorkerInvited it) {
    return new Offer(
        it.getNominationId(),
        it.getVacancyId(),
        it.getEmployerId(),
        it.getProjectId(),
        it.getMarket(),
        it.getWorkerId().toString(),
        it.getCentreId(),
        it.getGraduationId(),
        it.getTitle(),
        it.getWorkplaceVillage(),
        it.getContractType().name(),
        it.getContractMonths(),
        it.getMonthlyWageIdr().toPlainString(),
        it.getStartsOn().toString(),
        it.getAt().toString(),
        it.getAnswerDueAt().toString());
  }
}
