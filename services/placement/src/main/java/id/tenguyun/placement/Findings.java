package id.tenguyun.placement;

import id.tenguyun.eventing.decision.Table;
import id.tenguyun.eventing.decision.Tables;
import id.tenguyun.placement.message.FindingKind;
import id.tenguyun.placement.message.NotedEvent.GrievanceNoted;
import id.tenguyun.placement.message.OutcomeEvent.FindingClosed;
import id.tenguyun.placement.message.OutcomeEvent.FindingLifted;
import id.tenguyun.placement.message.OutcomeEvent.FindingRaised;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Findings, raised by a rule or by a grievance, and where each of them stands. */
public final class Findings {

  /** Where a finding stands. */
  public enum Standing {
    OPEN,
    UPHELD,
    DISMISSED,
    CURED
  }

  /**
   * One finding.
   *
   * @param employerId whom it is about; null where it is about no employer
   * @param cause kind of the finding, or of the grievance that it came from
   */
  public record Finding(
      String findingId,
      String market,
      @Nullable String employerId,
      String cause,
      Standing standing) {

    Finding with(Standing changed) {
      return new Finding(findingId, market, employerId, cause, changed);
    }

    /**
     * Whether it holds the employer's nominations up. A certificate that its body revoked is no
     * fault of the employer.
     */
    public boolean holdsUp() {
      return standing == Standing.UPHELD
          && employerId != null
          && !cause.equals(FindingKind.CERTIFICATE_REVOKED_IN_PLACEMENT.name());
    }
  }

  private final Table<Finding> table;

  Findings(Tables tables) {
    this.table = tables.table("findings", Finding.class);
  }

  public Optional<Finding> find(String findingId) {
    return table.find(findingId);
  }

  /** Upheld findings against an employer that are not cured, by id. */
  public List<Finding> uncured(String employerId, String market) {
    return table.rows().values().stream()
        .filter(Finding::holdsUp)
        .filter(f -> employerId.equals(f.employerId()) && market.equals(f.market()))
        .toList();
  }

  void on(FindingRaised raised) {
    put(
        new Finding(
            raised.findingId(),
            raised.market(),
            raised.employerId(),
            raised.kind().name(),
            Standing.OPEN));
  }

  void on(GrievanceNoted noted) {
    put(
        new Finding(
            noted.findingId(),
            noted.market(),
            noted.employerId(),
            noted.kind().name(),
            Standing.OPEN));
  }

  void on(FindingClosed closed) {
    Standing standing = closed.upheld() ? Standing.UPHELD : Standing.DISMISSED;
    put(table.find(closed.findingId()).orElseThrow().with(standing));
  }

  void on(FindingLifted lifted) {
    put(table.find(lifted.findingId()).orElseThrow().with(Standing.CURED));
  }

  private void put(Finding finding) {
    table.put(finding.findingId(), finding);
  }
}
