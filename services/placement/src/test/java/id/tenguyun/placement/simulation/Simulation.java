package id.tenguyun.placement.simulation;

import id.tenguyun.placement.message.OfficeInput.RoundOrdered;
import java.time.Duration;
import java.util.Random;

/** A few weeks of a small market, drawn from one seed; the referee watches every step. */
final class Simulation {

  private final Stage stage;
  private final Random random;
  private final People people;
  private final Employers employers;
  private final Answers answers;
  private final Office office;
  private final Dispensations dispensations;
  private final Inspectors inspectors;
  private final Strangers strangers;
  private final Mistakes mistakes;

  Simulation(long seed) {
    stage = new Stage(seed);
    random = stage.random;
    people = new People(stage);
    employers = new Employers(stage);
    answers = new Answers(stage);
    office = new Office(stage);
    dispensations = new Dispensations(stage);
    inspectors = new Inspectors(stage);
    strangers = new Strangers(stage, employers);
    mistakes = new Mistakes(stage);
    office.publishPolicy(office.rulebook(), "2026-01-01");
  }

  Stage stage() {
    return stage;
  }

  void run(int steps) {
    for (int step = 0; step < steps; step++) {
      step();
      stage.fate();
    }
  }

  /** What comes after the simulated months. */
  void end() {
    stage.refereesGoHome();
    new Epilogue(stage, mistakes).play(office.version());
  }

  private void step() {
    switch (random.nextInt(31)) {
      case 0, 1, 2, 3 -> pass();
      case 4, 5, 6 -> people.newWorker();
      case 7, 8 -> employers.newVacancy();
      case 9, 10, 11, 12, 13 -> answers.answer();
      case 14 -> employers.begin();
      case 15 -> employers.end();
      case 16 -> people.paperwork();
      case 17 -> people.statement();
      case 18 -> employers.withdrawOrAmend();
      case 19 -> office.release();
      case 20 -> stage.send(new RoundOrdered(stage.id("O-"), "officer-1", "65", "x"), "office");
      case 21 -> employers.directHire();
      case 22 -> strangers.nonsense();
      case 23 -> inspectors.complain();
      case 25 -> employers.reportFills();
      case 24 -> inspectors.inspect();
      case 26, 27 -> mistakes.make();
      case 28 -> dispensations.askOrSign();
      case 29 -> office.putOnProject();
      default -> office.maybeNewPolicy();
    }
  }

  private void pass() {
    int minutes = 10 + random.nextInt(random.nextInt(4) == 0 ? 60 * 80 : 60 * 6);
    for (int passed = 0; passed < minutes; ) {
      int some = Math.min(minutes - passed, 20 + random.nextInt(200));
      passed += some;
      stage.pass(Duration.ofMinutes(some));
    }
  }
}
