package id.tenguyun.placement.message;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Everything that the placement inbox may hold; each record is named as its contract. */
public sealed interface PlacementInput
    permits ReferenceInput,
        CandidateInput,
        VacancyInput,
        WorkerInput,
        EmployerInput,
        OfficeInput,
        PlacementInput.GrievanceFiled,
        PlacementInput.TimeAdvanced {

  /** A worker, a union or a centre complains. */
  record GrievanceFiled(
      String grievanceId,
      GrievanceKind kind,
      GrievanceFiler filedBy,
      String actor,
      String market,
      @Nullable UUID workerId,
      @Nullable String employerId,
      @Nullable String vacancyId,
      String statement)
      implements PlacementInput {}

  /** A tick of domain time with 32 random bytes, from which the seeds of rounds come. */
  record TimeAdvanced(Instant at, byte[] entropy) implements PlacementInput {}
}
