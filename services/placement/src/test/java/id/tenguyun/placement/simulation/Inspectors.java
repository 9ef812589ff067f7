package id.tenguyun.placement.simulation;

import id.tenguyun.placement.message.GrievanceFiler;
import id.tenguyun.placement.message.GrievanceKind;
import id.tenguyun.placement.message.OfficeInput.FindingCured;
import id.tenguyun.placement.message.OfficeInput.FindingDismissed;
import id.tenguyun.placement.message.OfficeInput.FindingUpheld;
import id.tenguyun.placement.message.OutcomeEvent.FindingRaised;
import id.tenguyun.placement.message.PlacementInput.GrievanceFiled;
import java.util.ArrayList;
import java.util.List;

/** Who complains, and inspectors who uphold, dismiss and find cured. */
final class Inspectors {

  private static final List<String> EMPLOYERS =
      List.of("KIPI-EPC1", "KIPI-PORT", "PRI-MILL", "NOBODY-INC");

  private final Stage stage;
  private final List<String> grievances = new ArrayList<>();

  Inspectors(Stage stage) {
    this.stage = stage;
  }

  void complain() {
    String id = stage.id("GR-");
    GrievanceKind[] kinds = GrievanceKind.values();
    stage.send(
        new GrievanceFiled(
            id,
            kinds[stage.random.nextInt(kinds.length)],
            GrievanceFiler.UNION,
            "union-" + OutputReferee.CONFIDENTIAL,
            "65",
            null,
            stage.random.nextInt(8) == 0
                ? null
                : EMPLOYERS.get(stage.random.nextInt(EMPLOYERS.size())),
            null,
            stage.random.nextInt(12) == 0 ? " " : OutputReferee.CONFIDENTIAL + ": what happened"),
        "office");
    grievances.add(id);
  }

  /** Something about every finding, most often that it is cured. */
  void inspect() {
    List<String> findings = new ArrayList<>(grievances);
    stage.seen.stream()
        .filter(FindingRaised.class::isInstance)
        .forEach(event -> findings.add(((FindingRaised) event).findingId()));
    for (String id : findings) {
      String act = stage.id("O-");
      switch (stage.random.nextInt(5)) {
        case 0 -> stage.send(new FindingUpheld(act, "inspector-1", id, "65", "x"), "office");
        case 1 -> stage.send(new FindingDismissed(act, "inspector-1", id, "65", "x"), "office");
        case 2, 3 -> stage.send(new FindingCured(act, "inspector-1", id, "65", "x"), "office");
        default -> {
          // It waits.
        }
      }
    }
  }
}
