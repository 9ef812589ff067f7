package id.tenguyun.placement.message;

import id.tenguyun.placement.region.PriorityTier;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a partner may know of a nomination, written to its own topic. */
public sealed interface PartnerNews {

  /** Code of the partner it is written to. */
  String recipient();

  /** What an employer may know of a nominee, and no more. */
  record NominationOffered(
      Instant at,
      String nominationId,
      String vacancyId,
      String employerId,
      String market,
      UUID workerId,
      String centreId,
      PriorityTier tier,
      int merit,
      List<String> certificateNumbers,
      boolean akadApprovalNeeded,
      Instant answerDueAt)
      implements PartnerNews {
    @Override
    public String recipient() {
      return employerId;
    }
  }

  /** What a training centre needs to bring its graduate the nomination. */
  record WorkerInvited(
      Instant at,
      String nominationId,
      String vacancyId,
      String employerId,
      String projectId,
      String market,
      UUID workerId,
      String centreId,
      String graduationId,
      String title,
      String workplaceVillage,
      ContractType contractType,
      @Nullable Integer contractMonths,
      BigDecimal monthlyWageIdr,
      LocalDate startsOn,
      Instant answerDueAt)
      implements PartnerNews {
    @Override
    public String recipient() {
      return centreId;
    }
  }
}
