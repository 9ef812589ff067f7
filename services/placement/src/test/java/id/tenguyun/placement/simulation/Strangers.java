package id.tenguyun.placement.simulation;

import id.tenguyun.placement.message.CandidateInput;

/** What is no use to anybody, and what was sent before. */
final class Strangers {

  private final Stage stage;
  private final Employers employers;

  Strangers(Stage stage, Employers employers) {
    this.stage = stage;
    this.employers = employers;
  }

  void nonsense() {
    if (stage.random.nextBoolean() && !stage.sent.isEmpty()) {
      Stage.Said before = stage.sent.get(stage.random.nextInt(stage.sent.size()));
      if (!(before.message() instanceof CandidateInput)) {
        stage.send(before.message(), before.sender());
      }
    } else {
      stage.send(
          employers.vacancy(stage.id("BAD-")).wage("1.00").openings(0).published(), "kipi-epc1");
    }
  }
}
