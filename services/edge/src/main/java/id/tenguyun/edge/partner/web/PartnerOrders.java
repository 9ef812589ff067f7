package id.tenguyun.edge.partner.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What officers send. An act without an id gets one; give one to be able to repeat it safely. */
final class PartnerOrders {

  private PartnerOrders() {}

  /**
   * Takes a partner in.
   *
   * @param kind TRAINING_CENTRE, CERTIFICATION_BODY, EMPLOYER or SUBSCRIBER
   * @param sends absent for all that its kind may send
   * @param reads absent for all that its kind may read
   * @param ownership PRIVATE or STATE_OWNED, of an employer
   */
  record Registration(
      @Nullable String actId,
      @Nullable String partnerId,
      @Nullable String kind,
      @Nullable String name,
      @Nullable List<String> sends,
      @Nullable List<String> reads,
      @Nullable String districtCode,
      @Nullable String ownership) {}

  /**
   * Gives a credential.
   *
   * @param replaces the credential in force, to rotate it
   */
  record Issue(@Nullable String actId, @Nullable String replaces) {}

  /** Anything else that is done to a partner. */
  record Reasoned(@Nullable String actId, @Nullable String reason) {}
}
