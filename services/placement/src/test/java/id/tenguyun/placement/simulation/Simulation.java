package id.tenguyun.placement.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import id.tenguyun.eventing.decision.Outcome;
import id.tenguyun.eventing.decision.Outcomes;
import id.tenguyun.eventing.decision.Verdict;
import id.tenguyun.placement.VacancyBuilder;
import id.tenguyun.placement.World;
import id.tenguyun.placement.message.CandidateInput.CertificateExpired;
import id.tenguyun.placement.message.CandidateInput.CertificateIssued;
import id.tenguyun.placement.message.CandidateInput.CertificateReinstated;
import id.tenguyun.placement.message.CandidateInput.CertificateRevoked;
import id.tenguyun.placement.message.CandidateInput.CertificateSuspended;
import id.tenguyun.placement.message.CandidateInput.TrainingCompleted;
import id.tenguyun.placement.message.CandidateInput.WorkerErased;
import id.tenguyun.placement.message.ContractType;
import id.tenguyun.placement.message.DeclineReason;
import id.tenguyun.placement.message.EmployerAnswer;
import id.tenguyun.placement.message.EmployerInput.DirectHireReported;
import id.tenguyun.placement.message.EmployerInput.NominationAnswered;
import id.tenguyun.placement.message.EmployerInput.PlacementEnded;
import id.tenguyun.placement.message.EmployerInput.WorkStarted;
import id.tenguyun.placement.message.EndReason;
import id.tenguyun.placement.message.Nomination;
import id.tenguyun.placement.message.OfficeInput.ReleaseRequested;
import id.tenguyun.placement.message.OfficeInput.ReleaseSigned;
import id.tenguyun.placement.message.OfficeInput.RoundOrdered;
import id.tenguyun.placement.message.PlacementEvent;
import id.tenguyun.placement.message.PlacementInput;
import id.tenguyun.placement.message.RejectionReason;
import id.tenguyun.placement.message.VacancyInput.VacancyWithdrawn;
import id.tenguyun.placement.message.WorkerAnswer;
import id.tenguyun.placement.message.WorkerInput.AvailabilityStated;
import id.tenguyun.placement.message.WorkerInput.PreferencesStated;
import id.tenguyun.placement.message.WorkerInput.WorkerAnswered;
import id.tenguyun.placement.placement.Placement;
import id.tenguyun.placement.placement.PlacementStatus;
import id.tenguyun.placement.policy.SkillClass;
import id.tenguyun.placement.region.Wita;
import id.tenguyun.placement.vacancy.Vacancy;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.UUID;

/** A few weeks of a small market, drawn from one seed; the referee watches every step. */
final class Simulation {

  private static final List<String> VILLAGES =
      List.of(
          "65.01.04.2001",
          "65.01.04.2002",
          "65.01.04.2003",
          "65.01.05.1001",
          "65.02.01.2005",
          "65.71.04.1001",
          "65.71.04.1002",
          "65.71.01.1001",
          "64.71.01.1001",
          "35.78.05.1001");

  private final Random random;
  private final World world;
  private final Referee referee;
  private final Rulebook first;
  private final boolean restarts;
  private final List<UUID> workers = new ArrayList<>();
  private final List<String> vacancyIds = new ArrayList<>();
  private final List<PlacementInput> sent = new ArrayList<>();
  private int serial;
  private int version = 1;
  int accepted;
  int rejected;
  int duplicates;

  Simulation(long seed, boolean restarts) {
    this.random = new Random(seed);
    this.restarts = restarts;
    this.first = rulebook();
    this.world = World.withoutPolicy();
    this.referee = new Referee(Map.of(World.WELDING, new TreeSet<>(World.WELDING_UNITS)));
    world.log.clear();
    publishPolicy(first, "2026-01-01");
  }

  Referee referee() {
    return referee;
  }

  World world() {
    return world;
  }

  private Rulebook rulebook() {
    return new Rulebook(
        Map.of(
            "UNSKILLED", shares(),
            "SEMI_SKILLED", shares(),
            "TECHNICIAN", shares(),
            "EXPERT", new int[] {0, 0, 0, 30}),
        random.nextInt(3) > 0,
        random.nextInt(3) * 15,
        random.nextInt(3) * 20);
  }

  private int[] shares() {
    int[] shares = new int[4];
    for (int k = 0; k < 4; k++) {
      int before = k == 0 ? 0 : shares[k - 1];
      shares[k] = Math.min(100, before + random.nextInt(4) * 10);
    }
    return shares;
  }

  private void publishPolicy(Rulebook book, String from) {
    referee.policy(version, book);
    int before = rejected;
    send(world.policy(book.yaml(World.policyText(), version, from)), "office");
    assertThat(rejected).as("rejections of the simulation's own policy").isEqualTo(before);
  }

  void run(int steps) {
    for (int step = 0; step < steps; step++) {
      step();
      if (restarts && random.nextInt(20) == 0) {
        world.restart();
      }
    }
    assertThat(accepted + rejected + duplicates)
        .as("everything is answered")
        .isEqualTo(sent.size());
  }

  private void step() {
    switch (random.nextInt(24)) {
      case 0, 1, 2, 3 -> pass();
      case 4, 5, 6 -> newWorker();
      case 7, 8 -> newVacancy();
      case 9, 10, 11, 12, 13 -> answer();
      case 14 -> begin();
      case 15 -> end();
      case 16 -> paperwork();
      case 17 -> statement();
      case 18 -> withdrawOrAmend();
      case 19 -> release();
      case 20 -> send(new RoundOrdered("O-" + serial++, "officer-1", "65", "x"), "office");
      case 21 -> directHire();
      case 22 -> nonsense();
      default -> maybeNewPolicy();
    }
  }

  // ---- time

  private void pass() {
    int minutes = 10 + random.nextInt(random.nextInt(4) == 0 ? 60 * 80 : 60 * 6);
    for (int passed = 0; passed < minutes; ) {
      int some = Math.min(minutes - passed, 20 + random.nextInt(200));
      passed += some;
      world.elapse(Duration.ofMinutes(some));
      send(world.nextTick(), "placement");
    }
  }

  private void maybeNewPolicy() {
    if (random.nextInt(6) == 0) {
      version++;
      String today = Wita.date(world.now()).toString();
      publishPolicy(rulebook(), today);
      referee.ruling = version;
    }
  }

  // ---- people

  private void newWorker() {
    UUID id = new UUID(random.nextLong(), random.nextLong());
    workers.add(id);
    String village = VILLAGES.get(random.nextInt(VILLAGES.size()));
    LocalDate since =
        random.nextInt(4) == 0
            ? LocalDate.of(2025, 6, 1).plusDays(random.nextInt(120))
            : LocalDate.of(2015, 1, 1);
    TrainingCompleted training =
        new TrainingCompleted(
            world.now(),
            id,
            "65",
            "BLK-TARAKAN",
            "G-" + id,
            "LAS",
            World.WELDING,
            3,
            World.WELDING_UNITS.subList(0, 2 + random.nextInt(3)),
            LocalDate.of(2026, 5, 1),
            village,
            since,
            random.nextInt(10) == 0 ? LocalDate.of(2026, 9, 1) : null,
            random.nextInt(4) == 0 ? List.of("DISABILITY") : List.of());
    boolean certificateFirst = random.nextBoolean();
    if (!certificateFirst) {
      send(training, "training");
    }
    if (random.nextInt(8) > 0) {
      send(certificate(id), "certification");
    }
    if (certificateFirst) {
      send(training, "training");
    }
  }

  private CertificateIssued certificate(UUID id) {
    return new CertificateIssued(
        world.now(),
        "C-" + serial++,
        id,
        "65",
        "BLK-TARAKAN",
        "G-" + id,
        "LSP-KALTARA-01",
        World.WELDING,
        2 + random.nextInt(3),
        World.WELDING_UNITS.subList(0, 1 + random.nextInt(4)),
        60 + random.nextInt(5) * 10,
        LocalDate.of(2026, 1, 1),
        random.nextInt(5) == 0
            ? LocalDate.of(2026, 7, 1).plusDays(random.nextInt(80))
            : LocalDate.of(2029, 1, 1));
  }

  private void paperwork() {
    if (workers.isEmpty()) {
      return;
    }
    UUID id = workers.get(random.nextInt(workers.size()));
    var certificates = world.state.workers().find(id).map(w -> w.certificates()).orElse(List.of());
    if (certificates.isEmpty()) {
      send(certificate(id), "certification");
      return;
    }
    var paper = certificates.get(random.nextInt(certificates.size()));
    String number = paper.certificateNumber();
    String body = paper.body();
    switch (random.nextInt(6)) {
      case 0 -> send(new CertificateRevoked(world.now(), number, id, "65", body), "certification");
      case 1 ->
          send(new CertificateSuspended(world.now(), number, id, "65", body), "certification");
      case 2 ->
          send(
              new CertificateReinstated(world.now(), number, id, "65", body, paper.validUntil()),
              "certification");
      case 3 -> {
        if (paper.validUntil().isBefore(Wita.date(world.now()))) {
          send(
              new CertificateExpired(world.now(), number, id, "65", body, paper.validUntil()),
              "certification");
        }
      }
      case 4 -> {
        if (random.nextInt(4) == 0) {
          send(new WorkerErased(world.now(), id, "65", "E-" + serial++), "training");
        }
      }
      default -> send(certificate(id), "certification");
    }
  }

  private void statement() {
    if (workers.isEmpty()) {
      return;
    }
    UUID id = workers.get(random.nextInt(workers.size()));
    if (random.nextInt(3) == 0) {
      send(
          new AvailabilityStated(
              "S-" + serial++, id, "65", "BLK-TARAKAN", random.nextInt(3) > 0, null),
          "blk-tarakan");
    } else {
      List<String> ranked = new ArrayList<>(vacancyIds);
      java.util.Collections.shuffle(ranked, random);
      send(
          new PreferencesStated(
              "S-" + serial++,
              id,
              "65",
              "BLK-TARAKAN",
              ranked.subList(0, Math.min(ranked.size(), random.nextInt(4))),
              random.nextInt(4) == 0 ? new BigDecimal("5500000.00") : null,
              List.of(),
              List.of()),
          "blk-tarakan");
    }
  }

  // ---- vacancies

  private VacancyBuilder vacancy(String id) {
    LocalDate today = Wita.date(world.now());
    VacancyBuilder vacancy =
        world
            .vacancy(id)
            .openings(1 + random.nextInt(random.nextInt(4) == 0 ? 10 : 4))
            .level(2 + random.nextInt(2))
            .skillClass(random.nextBoolean() ? SkillClass.SEMI_SKILLED : SkillClass.TECHNICIAN)
            .wage(5 + random.nextInt(2) + "000000.00")
            .closes(today.plusDays(3 + random.nextInt(25)))
            .starts(today.plusDays(30));
    if (random.nextInt(3) == 0) {
      vacancy.atTheMill();
    } else if (random.nextBoolean()) {
      vacancy.employer("KIPI-PORT");
    }
    if (random.nextInt(4) == 0) {
      vacancy.permanent();
    } else {
      vacancy.months(1 + random.nextInt(random.nextInt(4) == 0 ? 60 : 12));
    }
    return vacancy;
  }

  private void newVacancy() {
    String id = "V" + serial++;
    vacancyIds.add(id);
    var published = vacancy(id).published();
    send(published, published.employerId().toLowerCase());
  }

  private void withdrawOrAmend() {
    var open = List.copyOf(world.state.vacancies().open("65"));
    if (open.isEmpty()) {
      return;
    }
    Vacancy one = open.get(random.nextInt(open.size()));
    if (random.nextBoolean()) {
      var amended = vacancy(one.vacancyId()).employer(one.employerId()).project(one.projectId());
      amended.village(one.terms().workplaceVillage());
      send(amended.amended(), one.employerId().toLowerCase());
    } else if (random.nextInt(3) == 0) {
      send(
          new VacancyWithdrawn(one.vacancyId(), one.employerId(), "65", "x"),
          one.employerId().toLowerCase());
    }
  }

  private void release() {
    for (Vacancy one : List.copyOf(world.state.vacancies().open("65"))) {
      if (one.lastDecision() != null && random.nextInt(3) > 0) {
        String id = "R-" + serial++;
        send(
            new ReleaseRequested(
                "O-" + serial++,
                "officer-1",
                id,
                one.key(),
                "65",
                1 + random.nextInt(3),
                one.lastDecision().roundId(),
                "x"),
            "office");
        send(
            new ReleaseSigned(
                "O-" + serial++, "officer-" + (1 + random.nextInt(2)), id, one.key(), "65"),
            "office");
      }
    }
  }

  // ---- answers

  private void answer() {
    for (Placement placement : List.copyOf(world.state.placements().waiting())) {
      if (random.nextInt(3) > 0) {
        Nomination nomination = placement.nomination();
        send(
            random.nextBoolean() ? employerAnswers(placement) : workerAnswers(nomination),
            random.nextInt(12) == 0 ? "kipi-port" : "blk-tarakan");
      }
    }
  }

  private PlacementInput employerAnswers(Placement placement) {
    Nomination nomination = placement.nomination();
    boolean accepts = random.nextInt(4) > 0;
    return new NominationAnswered(
        nomination.nominationId(),
        nomination.vacancyId(),
        nomination.employerId(),
        "65",
        accepts ? EmployerAnswer.ACCEPTED : EmployerAnswer.REJECTED,
        accepts ? null : RejectionReason.values()[random.nextInt(RejectionReason.values().length)],
        random.nextInt(10) == 0 ? "" : "HRD",
        random.nextBoolean() ? "AKAD-1" : null);
  }

  private PlacementInput workerAnswers(Nomination nomination) {
    boolean accepts = random.nextInt(4) > 0;
    return new WorkerAnswered(
        nomination.nominationId(),
        nomination.vacancyId(),
        "65",
        nomination.workerId(),
        "BLK-TARAKAN",
        accepts ? WorkerAnswer.ACCEPTED : WorkerAnswer.DECLINED,
        accepts ? null : DeclineReason.WAGE,
        "SELF");
  }

  private void begin() {
    for (Placement placement : placements(PlacementStatus.CONFIRMED)) {
      if (random.nextInt(3) == 0) {
        Nomination nomination = placement.nomination();
        LocalDate today = Wita.date(world.now());
        send(
            random.nextInt(4) > 0
                ? new WorkStarted(
                    nomination.nominationId(),
                    nomination.vacancyId(),
                    nomination.employerId(),
                    "65",
                    today,
                    null)
                : ended(nomination, today, EndReason.NEVER_STARTED),
            nomination.employerId().toLowerCase());
      }
    }
  }

  private void end() {
    for (Placement placement : placements(PlacementStatus.STARTED)) {
      if (random.nextInt(3) == 0) {
        send(
            ended(
                placement.nomination(),
                Wita.date(world.now()).minusDays(random.nextInt(4)),
                EndReason.RESIGNED),
            placement.nomination().employerId().toLowerCase());
      }
    }
  }

  private static PlacementEnded ended(Nomination nomination, LocalDate day, EndReason reason) {
    return new PlacementEnded(
        nomination.nominationId(),
        nomination.vacancyId(),
        nomination.employerId(),
        "65",
        day,
        reason);
  }

  private List<Placement> placements(PlacementStatus status) {
    return workers.stream()
        .flatMap(w -> world.state.placements().ofWorker(w).stream())
        .filter(p -> p.status() == status)
        .toList();
  }

  private void directHire() {
    String village = VILLAGES.get(random.nextInt(VILLAGES.size()));
    boolean foreign = random.nextInt(6) == 0;
    UUID known =
        random.nextInt(4) == 0 && !workers.isEmpty()
            ? workers.get(random.nextInt(workers.size()))
            : null;
    send(
        new DirectHireReported(
            "H-" + serial++,
            "KIPI-EPC1",
            null,
            "KIPI",
            "65",
            known,
            foreign,
            foreign ? null : village,
            foreign ? null : LocalDate.of(2018, 1, 1),
            SkillClass.SEMI_SKILLED,
            "7212",
            "65.01.04.2002",
            ContractType.PKWT,
            1 + random.nextInt(60),
            0,
            new BigDecimal("5000000.00"),
            40,
            null,
            true,
            Wita.date(world.now())),
        "kipi-epc1");
  }

  /** What is no use to anybody, and what was sent before. */
  private void nonsense() {
    if (random.nextBoolean() && !sent.isEmpty()) {
      PlacementInput before = sent.get(random.nextInt(sent.size()));
      if (!(before instanceof PlacementInput.TimeAdvanced)
          && !(before instanceof id.tenguyun.placement.message.CandidateInput)) {
        send(before, "blk-tarakan");
      }
    } else {
      send(vacancy("BAD-" + serial++).wage("1.00").openings(0).published(), "kipi-epc1");
    }
  }

  // ---- sending

  private void send(PlacementInput message, String sender) {
    sent.add(message);
    int before = world.log.size();
    // deadlines up to now come first, so the referee must see them before it learns of the input
    Outcomes<PlacementEvent> outcomes = world.send(message, sender);
    List<Outcome<PlacementEvent>> events = world.log.subList(before, world.log.size());
    for (int i = 0; i < outcomes.decidedAfter(); i++) {
      referee.see(events.get(i).event(), events.get(i).moment().now());
    }
    switch (outcomes.verdict()) {
      case Verdict.Accepted it -> {
        accepted++;
        referee.accepted(message);
      }
      case Verdict.Duplicate it -> duplicates++;
      case Verdict.Rejected it -> rejected++;
      case null -> throw new AssertionError("No verdict on " + message);
    }
    for (int i = outcomes.decidedAfter(); i < events.size(); i++) {
      referee.see(events.get(i).event(), events.get(i).moment().now());
    }
    referee.life.settled(world.now());
  }
}
