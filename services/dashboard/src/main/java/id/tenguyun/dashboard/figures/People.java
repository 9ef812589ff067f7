package id.tenguyun.dashboard.figures;

import id.tenguyun.dashboard.facts.Fact.TrainingCompleted;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who came how far, and who shares a cell: everyone once, known by a random id alone. */
final class People {

  private final Map<UUID, Person> people = new HashMap<>();
  private final Cells cells = new Cells();

  void graduated(TrainingCompleted completed) {
    Person person = person(completed.workerId());
    person.stages.add(Stage.GRADUATED);
    cells.leave(person.regency, person.schemes);
    person.schemes.add(completed.schemeCode());
    person.regency = Cells.regencyOf(completed.domicileVillage());
    cells.join(person.regency, person.schemes);
  }

  void reached(UUID worker, Stage stage) {
    person(worker).stages.add(stage);
  }

  /** Her stages stay counted, without anything that says where she lives or what she learned. */
  void forget(UUID worker) {
    Person person = person(worker);
    cells.leave(person.regency, person.schemes);
    person.regency = null;
    person.schemes.clear();
  }

  Cells cells() {
    return cells;
  }

  Funnel funnel() {
    int[] reached = new int[Stage.values().length];
    people.values().forEach(p -> p.stages.forEach(stage -> reached[stage.ordinal()]++));
    return new Funnel(reached[0], reached[1], reached[2], reached[3], reached[4]);
  }

  private Person person(UUID worker) {
    return people.computeIfAbsent(worker, _ -> new Person());
  }

  private static final class Person {
    private final EnumSet<Stage> stages = EnumSet.noneOf(Stage.class);
    private final Set<String> schemes = new TreeSet<>();
    private @Nullable String regency;
  }
}
