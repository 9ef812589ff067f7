package id.tenguyun.training.invitation.mongo;

import org.jspecify.annotations.Nullable;

/**
 * An invitation and what became of it; its id is the nomination id. Its parts come from topics
 * between which there is no order, so each may be missing.
 *
 * @param offer what her centre was told; null until that has come
 * @param linkHash SHA-256 of the token of her link
 * @param status where the nomination stands
 * @param answer what she answered by her link; null while she has not
 * @param submission under which the receipt of that answer comes
 * @param frozenAt since when its deadlines stand still, ISO text; null while they run
 * @param extendedTo until when she may answer after they stood still, ISO text; null where they
 *     never did
 */
public record InvitationDocument(
    @Nullable Offer offer,
    @Nullable String linkHash,
    Status status,
    @Nullable String answer,
    @Nullable String submission,
    @Nullable String frozenAt,
    @Nullable String extendedTo) {

  /** The collection. */
  public static final String COLLECTION = "invitations";

  /** Where a nomination stands, as far as her answer goes. */
  public enum Status {
    OPEN,
    ACCEPTED,
    DECLINED,
    REJECTED,
    LAPSED,
    CONFIRMED,
    STARTED,
    ENDED
  }

  /**
   * The offer. Days and moments are ISO text, since a store's dates are instants.
   *
   * @param contractMonths null without a term
   * @param monthlyWageIdr rupiah, plain digits
   */
  public record Offer(
      String nominationId,
      String vacancyId,
      String employerId,
      String projectId,
      String market,
      String workerId,
      String centreId,
      String graduationId,
      String title,
      String workplaceVillage,
      String contractType,
      @Nullable Integer contractMonths,
      String monthlyWageIdr,
      String startsOn,
      String invitedAt,
      String answerDueAt) {

    /** The same with another last time to answer. */
    Offer until(String due) {
      return new Offer(
          nominationId,
          vacancyId,
          employerId,
          projectId,
          market,
          workerId,
          centreId,
          graduationId,
          title,
          workplaceVillage,
          contractType,
          contractMonths,
          monthlyWageIdr,
          startsOn,
          invitedAt,
          due);
    }
  }

  /** The offer with the last time to answer as it is now; null until it has come. */
  public @Nullable Offer current() {
    return offer == null || extendedTo == null ? offer : offer.until(extendedTo);
  }

  /** Whether a finding against the employer keeps it from going on: she may only decline. */
  public boolean frozen() {
    return frozenAt != null;
  }

  static InvitationDocument empty() {
    return new InvitationDocument(null, null, Status.OPEN, null, null, null, null);
  }

  InvitationDocument invited(Offer told, String hash) {
    return new InvitationDocument(told, hash, status, answer, submission, frozenAt, extendedTo);
  }

  InvitationDocument with(Status now) {
    return new InvitationDocument(offer, linkHash, now, answer, submission, frozenAt, extendedTo);
  }

  InvitationDocument frozen(String since) {
    return new InvitationDocument(offer, linkHash, status, answer, submission, since, extendedTo);
  }

  InvitationDocument thawed(String due) {
    return new InvitationDocument(offer, linkHash, status, answer, submission, null, due);
  }

  /** The first answer by the link stays. */
  InvitationDocument answered(String given, String submissionId) {
    return answer != null
        ? this
        : new InvitationDocument(
            offer, linkHash, status, given, submissionId, frozenAt, extendedTo);
  }
}
