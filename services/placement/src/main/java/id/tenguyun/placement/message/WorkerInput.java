package id.tenguyun.placement.message;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a worker says for herself, under her training centre's topics. */
public sealed interface WorkerInput extends PlacementInput {

  /** The worker. */
  UUID workerId();

  /** The market named. */
  String market();

  /** The training centre under whose topics this is written. */
  String centreId();

  /** Something she states, replacing what she said before. */
  sealed interface Statement extends WorkerInput {
    String statementId();
  }

  /** What she wants. */
  record PreferencesStated(
      String statementId,
      UUID workerId,
      String market,
      String centreId,
      List<String> rankedVacancies,
      @Nullable BigDecimal minimumMonthlyWageIdr,
      List<String> acceptedRegions,
      List<ContractType> acceptedContractTypes)
      implements Statement {}

  /** Whether she looks for work. */
  record AvailabilityStated(
      String statementId,
      UUID workerId,
      String market,
      String centreId,
      boolean available,
      @Nullable LocalDate from)
      implements Statement {}

  /** Her own answer to her nomination. */
  record WorkerAnswered(
      String nominationId,
      String vacancyId,
      String market,
      UUID workerId,
      String centreId,
      WorkerAnswer answer,
      @Nullable DeclineReason reason,
      String givenBy)
      implements WorkerInput {}
}
