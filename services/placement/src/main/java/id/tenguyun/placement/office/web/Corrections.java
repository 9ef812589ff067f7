package id.tenguyun.placement.office.web;

import id.tenguyun.events.office.DirectHireCorrected;
import id.tenguyun.events.office.HeadcountCorrected;
import id.tenguyun.events.shared.SkillClass;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What an officer sends to correct what a ledger counts. */
final class Corrections {

  private Corrections() {}

  /** What is right of a direct hire; what is null stays as it is. */
  record HireCorrection(
      @Nullable String actId,
      String market,
      String employerId,
      String hireId,
      boolean struck,
      @Nullable SkillClass skillClass,
      @Nullable String domicileVillage,
      @Nullable LocalDate domicileSince,
      String reason) {

    DirectHireCorrected act(String id, String actor) {
      return new DirectHireCorrected(
          id,
          actor,
          market,
          employerId,
          hireId,
          struck,
          skillClass,
          domicileVillage,
          domicileSince,
          reason);
    }
  }

  /** The right number of heads and, where they are known, of hours. */
  record HeadcountCorrection(
      @Nullable String actId,
      String market,
      String employerId,
      String headcountId,
      int heads,
      @Nullable Long hours,
      String reason) {

    HeadcountCorrected act(String id, String actor) {
      return new HeadcountCorrected(
          id, actor, market, employerId, headcountId, heads, hours, reason);
    }
  }
}
