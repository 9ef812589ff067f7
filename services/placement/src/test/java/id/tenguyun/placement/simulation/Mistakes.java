package id.tenguyun.placement.simulation;

import id.tenguyun.placement.Kaltara;
import id.tenguyun.placement.message.CandidateInput;
import id.tenguyun.placement.message.EmployerInput;
import id.tenguyun.placement.message.OfficeInput;
import id.tenguyun.placement.message.OfficeInput.PolicyPublished;
import id.tenguyun.placement.message.PlacementInput;
import id.tenguyun.placement.message.ReferenceInput;
import id.tenguyun.placement.message.VacancyInput;
import id.tenguyun.placement.message.WorkerInput;
import id.tenguyun.placement.policy.PolicyReading;
import id.tenguyun.placement.policy.yaml.PolicyFile;
import id.tenguyun.placement.region.Wita;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * People who get one thing wrong in what they send, send what nobody can read, and publish policy
 * files with a line that is not as it should be.
 */
final class Mistakes {

  private static final List<String> BAD_LINES =
      List.of(
          "nonsense: 1",
          "version: 0",
          "version: many",
          "status: MAYBE",
          "effectiveFrom: tomorrow",
          "effectiveTo: 2020-01-01",
          "roundEvery: 0m",
          "policyId: \"\"",
          "projects: KIPI",
          "legalBasis: []");

  private static final List<String> NOWHERE = List.of("", "nobody", "99");

  private final Stage stage;
  private final Spoiler spoiler;

  Mistakes(Stage stage) {
    this.stage = stage;
    this.spoiler = new Spoiler(stage.random);
  }

  void make() {
    switch (stage.random.nextInt(8)) {
      case 0 -> unreadable();
      case 1 -> policyFile();
      default -> spoil();
    }
  }

  /** A mistake of any kind in anything, whatever becomes of it. */
  void anything() {
    switch (stage.random.nextInt(6)) {
      case 0 -> unreadable();
      case 1 -> policyFile();
      default -> {
        List<Stage.Said> said = ofAnyOneType();
        Stage.Said one = any(said);
        Record message = (Record) one.message();
        spoiler
            .spoiled(
                stage.random.nextBoolean() ? spoiler.renamed(message, stage.id("M-")) : message)
            .ifPresent(spoiled -> stage.send((PlacementInput) spoiled, one.sender()));
      }
    }
  }

  /** All kinds of messages are as likely, however rare they are. */
  private List<Stage.Said> ofAnyOneType() {
    Map<String, List<Stage.Said>> byType = new TreeMap<>();
    stage.sent.stream()
        .filter(one -> mayBeSpoiled(one.message()))
        .forEach(one ->
            byType
                .computeIfAbsent(one.message().getClass().getSimpleName(), t -> new ArrayList<>())
                .add(one));
    return any(List.copyOf(byType.values()));
  }

  /** Something that was said before, with one thing changed; as often as not under a new id. */
  private void spoil() {
    List<Stage.Said> said = stage.sent.stream().filter(one -> mayBeSpoiled(one.message())).toList();
    if (said.isEmpty()) {
      return;
    }
    for (int i = 0; i < 4; i++) {
      Stage.Said one = said.get(stage.random.nextInt(said.size()));
      Record message = (Record) one.message();
      spoiler
          .spoiled(stage.random.nextBoolean() ? spoiler.renamed(message, stage.id("M-")) : message)
          .ifPresent(spoiled -> {
            PlacementInput input = (PlacementInput) spoiled;
            if (isHarmless(input)) {
              stage.send(input, one.sender());
            }
          });
    }
  }

  /** Services upstream make no such mistakes, and reference data is loaded by a checked path. */
  private static boolean mayBeSpoiled(PlacementInput message) {
    return !(message instanceof CandidateInput)
        && !(message instanceof ReferenceInput)
        && !(message instanceof PolicyPublished);
  }

  /** Not what would be accepted and then lies outside what the referees know of. */
  private boolean isHarmless(PlacementInput input) {
    if (input instanceof VacancyInput.Stated vacancy) {
      return Kaltara.WELDING.equals(vacancy.terms().requiredScheme())
          && vacancy.terms().requiredUnits().isEmpty()
          && vacancy.contractorOf() == null;
    }
    if (input instanceof WorkerInput.PreferencesStated wants) {
      return (wants.acceptedRegions().isEmpty()
              || wants.acceptedRegions().stream().anyMatch(r -> !r.matches("[0-9.]+")))
          && wants.acceptedContractTypes().isEmpty();
    }
    if (input instanceof WorkerInput.AvailabilityStated state) {
      return state.from() == null;
    }
    if (input instanceof EmployerInput.DirectHireReported hire) {
      return !hire.market().equals("65")
          || hire.hiredOn().isAfter(Wita.date(stage.now()).plusDays(1))
          || NOWHERE.contains(hire.projectId())
          || NOWHERE.contains(hire.employerId());
    }
    if (input instanceof OfficeInput.DirectHireCorrected hire) {
      return hire.hireId().startsWith("M-")
          || NOWHERE.contains(hire.hireId())
          || hire.actor().isEmpty();
    }
    return !(input instanceof OfficeInput.CorrectionRecorded);
  }

  private void unreadable() {
    var vacancy = stage.vacancy(stage.id("M-")).published();
    String topic = "partner.kipi-epc1.vacancies";
    byte[] good = stage.service.written(topic, Contracts.avro(vacancy));
    switch (stage.random.nextInt(3)) {
      case 0 -> stage.send(topic, "{\"not\": \"Avro\"}".getBytes(StandardCharsets.UTF_8));
      case 1 -> stage.send(topic, Arrays.copyOf(good, 5 + stage.random.nextInt(20)));
      default -> stage.send("office.grievances", good);
    }
  }

  /** A file with one line changed, dropped or added; never one that could be published. */
  private void policyFile() {
    List<String> lines = new ArrayList<>(Kaltara.policyText().lines().toList());
    int at = stage.random.nextInt(lines.size());
    switch (stage.random.nextInt(4)) {
      case 0 -> lines.remove(at);
      case 1 -> lines.add(stage.random.nextBoolean() ? lines.size() : 0, any(BAD_LINES));
      case 2 -> lines.set(at, lines.get(at).replaceAll("[0-9]+", "-7"));
      default ->
          lines.set(at, lines.get(at).replaceAll("0\\.[0-9]+", "1.5").toUpperCase(Locale.ROOT));
    }
    String yaml = String.join("\n", lines);
    if (PolicyFile.parse(yaml) instanceof PolicyReading.Invalid) {
      stage.send(Kaltara.policy(stage.id("POL-"), yaml), "office");
    }
  }

  private <T> T any(List<T> some) {
    return some.get(stage.random.nextInt(some.size()));
  }
}
