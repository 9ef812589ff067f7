package id.tenguyun.placement;

import id.tenguyun.eventing.decision.DecisionEngine;
import id.tenguyun.eventing.decision.HeapTables;
import id.tenguyun.eventing.decision.InboxPosition;
import id.tenguyun.eventing.decision.Input;
import id.tenguyun.eventing.decision.Moment;
import id.tenguyun.eventing.decision.Outcome;
import id.tenguyun.eventing.decision.Outcomes;
import id.tenguyun.eventing.decision.Refusal;
import id.tenguyun.eventing.decision.Verdict;
import id.tenguyun.placement.message.CandidateInput.CertificateIssued;
import id.tenguyun.placement.message.CandidateInput.TrainingCompleted;
import id.tenguyun.placement.message.EmployerAnswer;
import id.tenguyun.placement.message.EmployerInput.NominationAnswered;
import id.tenguyun.placement.message.Nomination;
import id.tenguyun.placement.message.OfficeInput.PolicyPublished;
import id.tenguyun.placement.message.OutcomeEvent.WorkerNominated;
import id.tenguyun.placement.message.PlacementEvent;
import id.tenguyun.placement.message.PlacementInput;
import id.tenguyun.placement.message.PlacementInput.TimeAdvanced;
import id.tenguyun.placement.message.RejectionReason;
import id.tenguyun.placement.message.VacancyInput.VacancyPublished;
import id.tenguyun.placement.message.WorkerAnswer;
import id.tenguyun.placement.message.WorkerInput.WorkerAnswered;
import id.tenguyun.placement.policy.yaml.PolicyFile;
import id.tenguyun.placement.region.Regions;
import id.tenguyun.placement.region.Wita;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The placement service on the heap, with the real policy and Kaltara's places. Time stands still
 * until a test lets it pass; a tick comes every half hour.
 */
public final class World {

  public static final Instant START = Instant.parse("2026-06-30T16:00:00Z"); // 1 July, 00:00 WITA
  public static final String WELDING = Kaltara.WELDING;
  public static final List<String> WELDING_UNITS = Kaltara.WELDING_UNITS;

  public final HeapTables tables = new HeapTables();
  public final List<Outcome<PlacementEvent>> log = new ArrayList<>();
  public final List<Input<PlacementInput>> inbox = new ArrayList<>();
  public final PlacementDecider decider;
  private final DecisionEngine<PlacementState, PlacementInput, PlacementEvent> engine;
  public PlacementState state = new PlacementState(tables);
  private Instant now = START;
  private long offset;
  private int workers;

  private World() {
    decider = new PlacementDecider(PolicyFile::parse, new Regions(Kaltara.regionCodes()));
    engine = new DecisionEngine<>(decider);
  }

  /** With reference data but no policy. */
  public static World withoutPolicy() {
    World world = new World();
    Kaltara.reference().forEach(row -> world.accept(row, "reference"));
    return world;
  }

  /** With reference data and the default policy in force. */
  public static World kaltara() {
    World world = withoutPolicy();
    world.accept(world.policy(policyText()), "office");
    return world.pass(Duration.ofMinutes(10)); // off the hour, so that no round runs between lines
  }

  /** With the default policy changed. */
  public static World withPolicy(java.util.function.UnaryOperator<String> change) {
    World world = withoutPolicy();
    world.accept(world.policy(change.apply(policyText())), "office");
    return world.pass(Duration.ofMinutes(10));
  }

  public static String policyText() {
    return Kaltara.policyText();
  }

  public static String read(String path) {
    return Kaltara.read(path);
  }

  private int acts;

  /** An act that publishes this policy file as it stands. */
  public PolicyPublished policy(String yaml) {
    return Kaltara.policy("POL-" + acts++, yaml);
  }

  // ---- time

  public Instant now() {
    return now;
  }

  /** Lets time pass, with a tick every half hour. */
  public World pass(Duration duration) {
    Instant until = now.plus(duration);
    Duration step = Duration.ofMinutes(30);
    while (now.plus(step).isBefore(until)) {
      now = now.plus(step);
      tick();
    }
    now = until;
    tick();
    return this;
  }

  public World passHours(int hours) {
    return pass(Duration.ofHours(hours));
  }

  public World passTo(LocalDate day) {
    return pass(Duration.between(now, Wita.startOf(day)));
  }

  public void tick() {
    accept(nextTick(), "placement");
  }

  /** A tick of now, with bytes that no other has. */
  public TimeAdvanced nextTick() {
    String hex = Submissions.sha256Hex(("tick " + offset).getBytes());
    return new TimeAdvanced(now, HexFormat.of().parseHex(hex));
  }

  /** Moves the clock alone. */
  public void elapse(Duration duration) {
    now = now.plus(duration);
  }

  // ---- submissions

  public Outcomes<PlacementEvent> send(PlacementInput message, String sender) {
    Moment moment = new Moment(now, new InboxPosition(3, offset++));
    var input = new Input<>(moment, sender, sender + "-" + offset, message);
    inbox.add(input);
    var outcomes = engine.on(state, input);
    log.addAll(outcomes.events());
    return outcomes;
  }

  public Outcomes<PlacementEvent> accept(PlacementInput message, String sender) {
    var outcomes = send(message, sender);
    if (!(outcomes.verdict() instanceof Verdict.Accepted)) {
      throw new AssertionError(message + " was not accepted: " + outcomes.verdict());
    }
    return outcomes;
  }

  /** Codes of the reasons, empty when it was accepted. */
  public List<String> refusals(PlacementInput message, String sender) {
    return switch (send(message, sender).verdict()) {
      case Verdict.Rejected rejected -> rejected.reasons().stream().map(Refusal::code).toList();
      default -> List.of();
    };
  }

  /** Throws the state away and builds it again from its tables. */
  public World restart() {
    state = new PlacementState(tables);
    return this;
  }

  // ---- vacancies

  public VacancyBuilder vacancy(String id) {
    return new VacancyBuilder(id, now);
  }

  public void publish(VacancyBuilder vacancy) {
    VacancyPublished published = vacancy.published();
    accept(published, published.employerId().toLowerCase());
  }

  // ---- workers

  /** A certified welder from this village, who has lived there long enough to be local. */
  public UUID welder(String village, int score) {
    return welder(village, LocalDate.of(2020, 1, 1), score);
  }

  public UUID welder(String village, LocalDate since, int score, String... traits) {
    UUID id = new UUID(7, ++workers);
    train(id, village, since, List.of(traits));
    certify(id, "C-" + workers, score, LocalDate.of(2028, 12, 31));
    return id;
  }

  public void train(UUID id, String village, LocalDate since, List<String> traits) {
    accept(
        new TrainingCompleted(
            now,
            id,
            "65",
            "BLK-TARAKAN",
            "G-" + id,
            "LAS",
            WELDING,
            3,
            WELDING_UNITS,
            LocalDate.of(2026, 5, 1),
            village,
            since,
            null,
            traits),
        "training");
  }

  public void certify(UUID id, String number, int score, LocalDate until) {
    accept(
        new CertificateIssued(
            now,
            number,
            id,
            "65",
            "BLK-TARAKAN",
            "G-" + id,
            "LSP-KALTARA-01",
            WELDING,
            3,
            WELDING_UNITS,
            score,
            LocalDate.of(2026, 1, 1),
            until),
        "certification");
  }

  // ---- answers

  public PlacementInput employerAccepts(Nomination nomination) {
    return new NominationAnswered(
        nomination.nominationId(),
        nomination.vacancyId(),
        nomination.employerId(),
        "65",
        EmployerAnswer.ACCEPTED,
        null,
        "HRD-7",
        null);
  }

  public PlacementInput employerRejects(Nomination nomination, RejectionReason reason) {
    return new NominationAnswered(
        nomination.nominationId(),
        nomination.vacancyId(),
        nomination.employerId(),
        "65",
        EmployerAnswer.REJECTED,
        reason,
        "HRD-7",
        null);
  }

  public PlacementInput workerAccepts(Nomination nomination) {
    return new WorkerAnswered(
        nomination.nominationId(),
        nomination.vacancyId(),
        "65",
        nomination.workerId(),
        "BLK-TARAKAN",
        WorkerAnswer.ACCEPTED,
        null,
        "SELF");
  }

  public void bothAccept(Nomination nomination) {
    accept(employerAccepts(nomination), nomination.employerId().toLowerCase());
    accept(workerAccepts(nomination), "blk-tarakan");
  }

  /** Lets time pass while both sides accept whatever is offered. */
  public World passAccepting(int hours) {
    for (int hour = 0; hour < hours; hour++) {
      passHours(1);
      for (var placement : List.copyOf(state.placements().waiting())) {
        Nomination nomination = placement.nomination();
        accept(
            new NominationAnswered(
                nomination.nominationId(),
                nomination.vacancyId(),
                nomination.employerId(),
                "65",
                EmployerAnswer.ACCEPTED,
                null,
                "HRD-7",
                placement.akadNeeded() ? "AKAD-1" : null),
            nomination.employerId().toLowerCase());
        accept(workerAccepts(nomination), "blk-tarakan");
      }
    }
    return this;
  }

  // ---- what happened

  public <T extends PlacementEvent> List<T> events(Class<T> type) {
    return log.stream().map(Outcome::event).filter(type::isInstance).map(type::cast).toList();
  }

  public <T extends PlacementEvent> T last(Class<T> type) {
    return events(type).getLast();
  }

  public List<Nomination> nominations(String vacancyId) {
    return events(WorkerNominated.class).stream()
        .map(WorkerNominated::nomination)
        .filter(n -> n.vacancyId().equals(vacancyId))
        .toList();
  }

  /** Workers nominated for a vacancy so far. */
  public List<UUID> nominated(String vacancyId) {
    return nominations(vacancyId).stream().map(Nomination::workerId).toList();
  }

  public Optional<Nomination> nomination(UUID workerId) {
    return events(WorkerNominated.class).stream()
        .map(WorkerNominated::nomination)
        .filter(n -> n.workerId().equals(workerId))
        .reduce((a, b) -> b);
  }
}
