package id.tenguyun.placement;

import id.tenguyun.eventing.decision.Table;
import id.tenguyun.eventing.decision.Tables;
import id.tenguyun.placement.message.OutcomeEvent.FindingClosed;
import id.tenguyun.placement.message.OutcomeEvent.FindingRaised;
import java.util.Optional;

/** Findings and whether an officer has ended them. */
public final class Findings {

  /** Where a finding stands. */
  public enum Standing {
    OPEN,
    UPHELD,
    DISMISSED
  }

  private final Table<Standing> table;

  Findings(Tables tables) {
    this.table = tables.table("findings", Standing.class);
  }

  public Optional<Standing> find(String findingId) {
    return table.find(findingId);
  }

  void on(FindingRaised raised) {
    table.put(raised.findingId(), Standing.OPEN);
  }

  void on(FindingClosed closed) {
    table.put(closed.findingId(), closed.upheld() ? Standing.UPHELD : Standing.DISMISSED);
  }
}
