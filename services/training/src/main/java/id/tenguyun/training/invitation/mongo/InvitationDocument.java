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
 */
public record InvitationDocument(
    @Nullable Offer offer,
    @Nullable String linkHash,
    Status status,
    @Nullable String answer,
    @Nullable String submission) {

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
      String answerDueAt) {}

  static InvitationDocument empty() {
    return new InvitationDocument(null, null, Status.OPEN, null, null);
  }

  InvitationDocument invited(Offer told, String hash) {
    return new InvitationDocument(told, hash, status, answer, submission);
  }

  InvitationDocument with(Status now) {
    return new InvitationDocument(offer, linkHash, now, answer, submission);
  }

  /** The first answer by the link stays. */
  InvitationDocument answered(String given, String submissionId) {
    return answer != null
        ? this
        : new InvitationDocument(offer, linkHash, status, given, submissionId);
  }
}
