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
   * @param projects on which an employer works
   */
  record Registration(
      @Nullable String actId,
      @Nullable String partnerId,
      @Nullable String kind,
      @Nullable String name,
      @Nullable List<@Nullable String> sends,
      @Nullable List<@Nullable String> reads,
      @Nullable String districtCode,
      @Nullable String ownership,
      @Nullable List<@Nullable String> projects) {}

  /**
   * Says on which projects an employer works.
   *
   * @param projects all of them; an empty list for none
   */
  record Projects(
      @Nullable String actId, @Nullable List<@Nullable String> projects, @Nullable String reason) {}

  /**
   * Gives a credential.
   *
   * @param replaces the credential in force, to rotate it
   */
  record Issue(@Nullable String actId, @Nullable String replaces) {}

  /** Anything else that is done to a partner. */
  record Reasoned(@Nullable String actId, @Nullable String reason) {}
}
