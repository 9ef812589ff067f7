package id.tenguyun.training.invitation.web;

import id.tenguyun.training.invitation.AnswerState;
import id.tenguyun.training.invitation.mongo.InvitationDocument.Offer;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;

/**
 * What the page shows of an offer, with names in the place of codes. Nothing on it says who she is.
 *
 * @param answer ACCEPTED or DECLINED; null while she has not answered by this link
 * @param receipt what became of her answer; null while that is not known
 */
public record OfferPage(
    AnswerState state,
    String title,
    String employer,
    String place,
    String contractType,
    @Nullable Integer contractMonths,
    BigDecimal monthlyWageIdr,
    LocalDate startsOn,
    ZonedDateTime answerDueAt,
    @Nullable String answer,
    @Nullable ReceiptLine receipt) {

  private static final ZoneId CALENDAR = ZoneId.of("Asia/Makassar");

  /**
   * The receipt.
   *
   * @param reasons codes of why the answer was turned down; empty where it counts
   */
  public record ReceiptLine(
      String number, ZonedDateTime decidedAt, java.util.List<String> reasons) {

    /** Of a decision at this moment. */
    static ReceiptLine at(String number, Instant decidedAt, java.util.List<String> reasons) {
      return new ReceiptLine(number, decidedAt.atZone(CALENDAR), reasons);
    }
  }

  static OfferPage of(
      AnswerState state,
      Offer offer,
      String employer,
      String place,
      @Nullable String answer,
      @Nullable ReceiptLine receipt) {
    return new OfferPage(
        state,
        offer.title(),
        employer,
        place,
        offer.contractType(),
        offer.contractMonths(),
        new BigDecimal(offer.monthlyWageIdr()),
        LocalDate.parse(offer.startsOn()),
        Instant.parse(offer.answerDueAt()).atZone(CALENDAR),
        answer,
        receipt);
  }
}
