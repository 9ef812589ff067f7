package id.tenguyun.placement.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import id.tenguyun.placement.message.CandidateInput.CertificateExpired;
import id.tenguyun.placement.message.CandidateInput.CertificateIssued;
import id.tenguyun.placement.message.CandidateInput.CertificateReinstated;
import id.tenguyun.placement.message.CandidateInput.CertificateRevoked;
import id.tenguyun.placement.message.CandidateInput.CertificateSuspended;
import id.tenguyun.placement.message.CandidateInput.TrainingCompleted;
import id.tenguyun.placement.message.CandidateInput.WorkerErased;
import id.tenguyun.placement.message.ContractType;
import id.tenguyun.placement.message.EmployerInput.DirectHireReported;
import id.tenguyun.placement.message.EndReason;
import id.tenguyun.placement.message.FigureEvent;
import id.tenguyun.placement.message.Nomination;
import id.tenguyun.placement.message.NotedEvent.LedgerBalanced;
import id.tenguyun.placement.message.NotedEvent.PartnerTold;
import id.tenguyun.placement.message.OfficeInput.ReleaseRequested;
import id.tenguyun.placement.message.OfficeInput.ReleaseSigned;
import id.tenguyun.placement.message.OutcomeEvent;
import id.tenguyun.placement.message.OutcomeEvent.NominationDeclined;
import id.tenguyun.placement.message.OutcomeEvent.NominationLapsed;
import id.tenguyun.placement.message.OutcomeEvent.NominationRejected;
import id.tenguyun.placement.message.OutcomeEvent.PlacementClosed;
import id.tenguyun.placement.message.OutcomeEvent.PlacementConfirmed;
import id.tenguyun.placement.message.OutcomeEvent.PlacementStarted;
import id.tenguyun.placement.message.OutcomeEvent.WorkerNominated;
import id.tenguyun.placement.message.PlacementEvent;
import id.tenguyun.placement.message.PlacementInput;
import id.tenguyun.placement.message.RoundEvent.DecisionRecorded;
import id.tenguyun.placement.message.RoundEvent.LotteryCommitted;
import id.tenguyun.placement.message.RoundEvent.RoundCompleted;
import id.tenguyun.placement.message.RoundEvent.RoundStarted;
import id.tenguyun.placement.message.VacancyEvent;
import id.tenguyun.placement.message.VacancyEvent.SeatsReleased;
import id.tenguyun.placement.message.VacancyEvent.VacancyAccepted;
import id.tenguyun.placement.message.VacancyEvent.VacancyExpired;
import id.tenguyun.placement.message.VacancyEvent.VacancyFilled;
import id.tenguyun.placement.message.VacancyEvent.VacancyWithdrawnConfirmed;
import id.tenguyun.placement.message.VacancyEvent.WindowOpened;
import id.tenguyun.placement.message.WorkerInput.AvailabilityStated;
import id.tenguyun.placement.message.WorkerInput.PreferencesStated;
import id.tenguyun.placement.region.PriorityTier;
import id.tenguyun.placement.simulation.BruteChoice.Contender;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Watches inputs and events go by and objects when one breaks section 11. It keeps its own books by
 * its own code: the engine's events are taken as claims, and every claim is worked out again.
 */
final class Referee {

  private static final Map<String, List<String>> RING =
      Map.of(
          "KIPI", List.of("65.01.04.2001", "65.01.04.2002"),
          "PRI-TARAKAN", List.of("65.71.04.1001", "65.71.04.1002", "65.71.04.1003"));

  private final Map<Integer, Rulebook> rules = new HashMap<>();
  private final Map<String, Set<String>> programmes;
  private final TreeMap<String, ShadowWorker> workers = new TreeMap<>();
  private final TreeMap<String, ShadowVacancy> vacancies = new TreeMap<>();
  private final Map<String, List<ShadowVacancy>> ledgers = new HashMap<>();
  private final Map<String, List<int[]>> hires = new HashMap<>();
  private final Map<String, Integer> hiresOfEmployer = new HashMap<>();
  private final Map<String, Integer> ledgerNumber = new HashMap<>();
  private final Map<String, int[]> ledgerShares = new HashMap<>();
  private final Set<String> unbalanced = new TreeSet<>();
  private final Map<String, String> status = new HashMap<>();
  private final Map<String, LocalDate> startedOn = new HashMap<>();
  private final Map<String, ReleaseRequested> releases = new HashMap<>();
  private final Map<String, ReleaseSigned> signatures = new HashMap<>();
  final LifeReferee life = new LifeReferee();
  private String commitment;
  private Round round;
  int roundsChecked;
  int nominationsChecked;
  int envyChecks;

  /** A round while its events go by. */
  private static final class Round {
    RoundStarted started;
    final Map<String, List<Contender>> pools = new TreeMap<>();
    final Map<String, ShadowVacancy.Plan> plans = new TreeMap<>();
    final Map<String, DecisionRecorded> decisions = new TreeMap<>();
    final Map<String, String> vacancyOf = new TreeMap<>();
    int nominations;
  }

  Referee(Map<String, Set<String>> programmes) {
    this.programmes = programmes;
  }

  void policy(int version, Rulebook book) {
    rules.put(version, book);
  }

  // ---- inputs that were accepted

  void accepted(PlacementInput input) {
    switch (input) {
      case TrainingCompleted it -> {
        ShadowWorker worker = worker(it.workerId().toString());
        if (!worker.gone) {
          worker.trained = true;
          worker.village = it.domicileVillage();
          worker.since = it.domicileSince();
          worker.ofAgeFrom = it.ofAgeFrom();
          worker.traits = new TreeSet<>(it.traits());
          worker.trainedUnits.addAll(it.units());
        }
      }
      case CertificateIssued it -> {
        ShadowWorker.Paper paper = new ShadowWorker.Paper();
        paper.scheme = it.schemeCode();
        paper.level = it.kkniLevel();
        paper.units = it.units();
        paper.score = it.score() == null ? 0 : it.score();
        paper.from = it.validFrom();
        paper.until = it.validUntil();
        worker(it.workerId().toString()).papers.put(it.certificateNumber(), paper);
      }
      case CertificateRevoked it -> stands(it.workerId().toString(), it.certificateNumber(), false);
      case CertificateSuspended it ->
          stands(it.workerId().toString(), it.certificateNumber(), false);
      case CertificateExpired it -> stands(it.workerId().toString(), it.certificateNumber(), false);
      case CertificateReinstated it ->
          stands(it.workerId().toString(), it.certificateNumber(), true);
      case WorkerErased it -> worker(it.workerId().toString()).gone = true;
      case PreferencesStated it -> worker(it.workerId().toString()).wants = it;
      case AvailabilityStated it -> {
        worker(it.workerId().toString()).free = it.available();
        if (it.available()) {
          worker(it.workerId().toString()).hiredElsewhere = false;
        }
      }
      case DirectHireReported it -> {
        hired(it);
        life.hired(it);
      }
      case ReleaseRequested it -> releases.put(it.releaseId(), it);
      case ReleaseSigned it -> signatures.put(it.releaseId(), it);
      default -> {
        // The rest shows in events.
      }
    }
  }

  private void stands(String worker, String number, boolean stands) {
    ShadowWorker.Paper paper = worker(worker).papers.get(number);
    if (paper != null) {
      paper.stands = stands;
    }
  }

  private ShadowWorker worker(String id) {
    return workers.computeIfAbsent(id, ShadowWorker::new);
  }

  private void hired(DirectHireReported hire) {
    if (hire.workerId() != null && workers.containsKey(hire.workerId().toString())) {
      workers.get(hire.workerId().toString()).hiredElsewhere = true;
    }
    if (hire.foreignWorker()) {
      return;
    }
    ShadowWorker someone = new ShadowWorker("hire");
    someone.village = hire.domicileVillage();
    someone.since = hire.domicileSince();
    int tier = someone.tierFor(hire.workplaceVillage(), RING.get(hire.projectId()), hire.hiredOn());
    Rulebook book = rules.get(ruling);
    String ledger = ledger(hire.projectId(), hire.employerId(), hire.skillClass().name(), book);
    int[] floors = new int[4];
    for (int k = 1; k <= 4; k++) {
      floors[k - 1] = tier <= k ? 1 : 0;
    }
    hires.computeIfAbsent(ledger, l -> new ArrayList<>()).add(floors);
    hiresOfEmployer.merge(hire.employerId(), 1, Integer::sum);
  }

  /** The policy version that rules new vacancies; the driver says when it changes. */
  int ruling = 1;

  private String ledger(String project, String employer, String skillClass, Rulebook book) {
    String name = project + "/" + employer + "/" + skillClass;
    int[] shares = book.shares().get(skillClass);
    if (!java.util.Arrays.equals(shares, ledgerShares.get(name))) {
      ledgerShares.put(name, shares);
      ledgerNumber.merge(name, 1, Integer::sum);
    }
    String key = name + "#" + ledgerNumber.get(name);
    ledgers.computeIfAbsent(key, k -> new ArrayList<>());
    sharesOf.put(key, shares);
    return key;
  }

  private final Map<String, int[]> sharesOf = new HashMap<>();

  // ---- events

  void see(PlacementEvent event, Instant now) {
    keepsTraitsHidden(event);
    life.see(event, now);
    switch (event) {
      case VacancyAccepted it -> accept(it);
      case WindowOpened it -> open(it, now);
      case SeatsReleased it -> release(it);
      case LedgerBalanced it -> {
        assertThat(unbalanced.remove(it.ledgerKey())).as("%s was out of balance", it).isTrue();
        replan(it.ledgerKey());
      }
      case VacancyFilled it -> {
        ShadowVacancy vacancy = vacancy(it);
        long confirmed =
            vacancy.holders.keySet().stream()
                .filter(id -> Set.of("CONFIRMED", "STARTED", "ENDED").contains(status.get(id)))
                .count();
        assertThat(confirmed).as("confirmed seats of %s", vacancy.key).isEqualTo(it.openings());
        vacancy.takesPart = false;
        vacancy.counts = true;
      }
      case VacancyExpired it -> exit(vacancy(it));
      case VacancyWithdrawnConfirmed it -> exit(vacancy(it));
      case LotteryCommitted it -> {
        assertThat(commitment).as("one genesis").isNull();
        commitment = it.seedCommitment();
      }
      case RoundStarted it -> start(it);
      case DecisionRecorded it -> decide(it);
      case WorkerNominated it -> nominate(it.nomination());
      case RoundCompleted it -> complete(it);
      case NominationRejected it -> free(it.nomination(), "REJECTED");
      case NominationDeclined it -> free(it.nomination(), "DECLINED");
      case NominationLapsed it -> free(it.nomination(), "LAPSED");
      case PlacementConfirmed it -> confirm(it);
      case PlacementStarted it -> {
        move(it.nomination(), "CONFIRMED", "STARTED");
        startedOn.put(it.nomination().nominationId(), it.startedOn());
      }
      case PlacementClosed it -> close(it);
      default -> {
        // Nothing to check.
      }
    }
    seatsAreHeldOnce();
  }

  private static void keepsTraitsHidden(PlacementEvent event) {
    boolean open = // what anybody but the office may read
        event instanceof VacancyEvent
            || event instanceof OutcomeEvent
            || event instanceof FigureEvent
            || event instanceof PartnerTold;
    if (open) {
      assertThat(event.toString()).doesNotContain("DISABILITY");
    }
  }

  private ShadowVacancy vacancy(VacancyEvent event) {
    return vacancies.get(event.employerId().toLowerCase() + "/" + event.vacancyId());
  }

  private void accept(VacancyAccepted it) {
    String key = it.employerId().toLowerCase() + "/" + it.vacancyId();
    Rulebook book = rules.get(it.policyVersion());
    ShadowVacancy before = vacancies.get(key);
    if (before != null) {
      assertThat(it.amendment()).isTrue();
      assertThat(before.holders).as("amended after a nomination: %s", key).isEmpty();
      ledgers.get(before.ledger).remove(before);
      replan(before.ledger);
    }
    String ledger = ledger(it.projectId(), it.employerId(), it.terms().skillClass().name(), book);
    ShadowVacancy vacancy = new ShadowVacancy(key, it, book, ledger);
    vacancy.floors = floorsFor(ledger, it.terms().openings());
    assertThat(it.floors())
        .as("floors of %s", key)
        .containsExactly(
            vacancy.floors[0], vacancy.floors[1], vacancy.floors[2], vacancy.floors[3]);
    vacancies.remove(key);
    vacancy.traitSeats = traitsFor(it, book, vacancy.floors[3]);
    vacancies.put(key, vacancy);
    ledgers.get(ledger).add(vacancy);
  }

  private int[] floorsFor(String ledger, int openings) {
    int[] floors = new int[4];
    for (int k = 1; k <= 4; k++) {
      int owed = ceil(sharesOf.get(ledger)[k - 1], openingsIn(ledger) + openings);
      int floor = Math.min(openings, Math.max(0, owed - floorSeatsIn(ledger, k)));
      floors[k - 1] = k == 1 ? floor : Math.max(floor, floors[k - 2]);
    }
    return floors;
  }

  private static int ceil(int percent, int of) {
    return (percent * of + 99) / 100;
  }

  private int openingsIn(String ledger) {
    return ledgers.get(ledger).stream().mapToInt(ShadowVacancy::countedOpenings).sum()
        + hires.getOrDefault(ledger, List.of()).size();
  }

  private int floorSeatsIn(String ledger, int k) {
    return ledgers.get(ledger).stream().mapToInt(v -> v.countedFloor(k)).sum()
        + hires.getOrDefault(ledger, List.of()).stream().mapToInt(f -> f[k - 1]).sum();
  }

  private void replan(String ledger) {
    for (int k = 1; k <= 4; k++) {
      int lacking = ceil(sharesOf.get(ledger)[k - 1], openingsIn(ledger)) - floorSeatsIn(ledger, k);
      for (ShadowVacancy vacancy : ledgers.get(ledger)) {
        if (lacking <= 0) {
          break;
        }
        if (vacancy.counts) {
          int room = vacancy.openings() - vacancy.holders.size() + vacancy.heldUpTo(k);
          int more = Math.max(0, Math.min(lacking, room - vacancy.floors[k - 1]));
          vacancy.floors[k - 1] += more;
          lacking -= more;
          for (int wider = k; wider < 4; wider++) {
            vacancy.floors[wider] = Math.max(vacancy.floors[wider], vacancy.floors[wider - 1]);
          }
        }
      }
    }
  }

  private Map<String, Integer> traitsFor(VacancyAccepted it, Rulebook book, int localFloor) {
    boolean state = it.employerId().equals("PRI-MILL");
    int percent = state ? book.traitPercentState() : book.traitPercentPrivate();
    int openings = hiresOfEmployer.getOrDefault(it.employerId(), 0) + it.terms().openings();
    int given = 0;
    for (ShadowVacancy vacancy : vacancies.values()) {
      if (vacancy.accepted.employerId().equals(it.employerId())) {
        openings += vacancy.countedOpenings();
        given += vacancy.countedTrait("DISABILITY");
      }
    }
    int room = it.terms().openings() - localFloor;
    int seats = Math.min(room, Math.max(0, percent * openings / 100 - given));
    return seats > 0 ? new TreeMap<>(Map.of("DISABILITY", seats)) : new TreeMap<>();
  }

  private void open(WindowOpened it, Instant now) {
    ShadowVacancy vacancy = vacancy(it);
    long hours =
        switch (it.tier()) {
          case DISTRICT -> 0;
          case REGENCY -> 72;
          case PROVINCE -> 144;
          default -> 312;
        };
    Instant due = vacancy.accepted.cutOffAt().plusSeconds(hours * 3_600);
    if (vacancy.refilled) {
      assertThat(it.at())
          .as("a window that was due while every seat was held")
          .isAfterOrEqualTo(due);
    } else {
      assertThat(it.at()).isEqualTo(due);
    }
    assertThat(it.at()).isEqualTo(now);
    vacancy.openTier = it.tier().number();
  }

  private void release(SeatsReleased it) {
    ReleaseRequested request = releases.get(it.releaseId());
    assertThat(request).as("a release is asked for").isNotNull();
    assertThat(it.requestedBy()).isNotEqualTo(it.signedBy());
    assertThat(it.seats()).isEqualTo(request.seats());
    vacancy(it).released += it.seats();
  }

  private void exit(ShadowVacancy vacancy) {
    vacancy.counts = false;
    vacancy.takesPart = false;
    unbalanced.add(vacancy.ledger);
  }

  private void start(RoundStarted it) {
    assertThat(round).as("one round at a time").isNull();
    assertThat(unbalanced).as("ledgers out of balance").isEmpty();
    assertThat(it.seedCommitment()).isEqualTo(commitment);
    round = new Round();
    round.started = it;
    for (ShadowVacancy vacancy : vacancies.values()) {
      if (vacancy.takesPart && vacancy.openTier > 0 && vacancy.plan().seats() > 0) {
        round.plans.put(vacancy.key, vacancy.plan());
      }
    }
  }

  private void decide(DecisionRecorded it) {
    String key = it.employerId().toLowerCase() + "/" + it.vacancyId();
    ShadowVacancy.Plan plan = round.plans.get(key);
    assertThat(plan).as("%s takes part in %s", key, it.roundId()).isNotNull();
    assertThat(it.seatPlan().remaining()).as("seats of %s", key).isEqualTo(plan.seats());
    assertThat(it.seatPlan().floors()).as("floors of %s", key).isEqualTo(plan.floors());
    assertThat(it.seatPlan().traitSeats()).as("trait seats of %s", key).isEqualTo(plan.traits());
    assertThat(it.seatPlan().outsiderCap()).as("cap of %s", key).isEqualTo(plan.cap());
    round.decisions.put(key, it);
    it.taken().forEach(t -> round.vacancyOf.put(t.workerId().toString(), key));
  }

  private void nominate(Nomination it) {
    String key = it.employerId().toLowerCase() + "/" + it.vacancyId();
    ShadowVacancy vacancy = vacancies.get(key);
    ShadowWorker worker = workers.get(it.workerId().toString());
    LocalDate today = day(round.started.now());
    assertThat(round.vacancyOf.get(worker.id)).isEqualTo(key);
    assertThat(it.certificateNumbers()).as("the nomination names certificates").isNotEmpty();
    for (String number : it.certificateNumbers()) {
      ShadowWorker.Paper paper = worker.papers.get(number);
      assertThat(paper.validOn(today)).as("%s in force now", number).isTrue();
      assertThat(paper.validOn(vacancy.accepted.terms().startsOn()))
          .as("%s in force on the start date", number)
          .isTrue();
    }
    nominationsChecked++;
    round.nominations++;
  }

  private void complete(RoundCompleted it) {
    byte[] seed = HexFormat.of().parseHex(it.seed());
    assertThat(sha(seed)).as("the revealed seed is the committed one").isEqualTo(commitment);
    commitment = it.nextSeedCommitment();
    assertThat(round.decisions.keySet()).isEqualTo(round.plans.keySet());
    assertThat(round.nominations).isEqualTo(round.vacancyOf.size());
    nobodyWasPassedOver(seed);
    StringBuilder lines = new StringBuilder();
    round.vacancyOf.forEach((worker, key) ->
        lines.append(worker).append('\t').append(key.substring(key.indexOf('/') + 1)).append('\n'));
    assertThat(it.digest()).isEqualTo(sha(lines.toString().getBytes(StandardCharsets.UTF_8)));
    bind();
    round = null;
    roundsChecked++;
  }

  private static String sha(byte[]... parts) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (byte[] part : parts) {
        digest.update(part);
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError(e);
    }
  }

  // ---- section 11, 3: stability, worked out again

  private void nobodyWasPassedOver(byte[] seed) {
    Map<String, List<Contender>> pools = pools(seed);
    for (String key : round.plans.keySet()) {
      ShadowVacancy.Plan plan = round.plans.get(key);
      DecisionRecorded decision = round.decisions.get(key);
      Set<String> taken = new TreeSet<>();
      decision.taken().forEach(t -> taken.add(t.workerId().toString()));
      List<Contender> mine = pools.get(key).stream().filter(c -> taken.contains(c.id())).toList();
      assertThat(mine).as("everyone taken by %s is eligible", key).hasSize(taken.size());
      for (var seat : decision.taken()) {
        Contender contender =
            mine.stream().filter(c -> c.id().equals(seat.workerId().toString())).findFirst().get();
        assertThat(seat.tier().number())
            .as("tier of %s", contender.id())
            .isEqualTo(contender.tier());
        assertThat(seat.merit()).as("merit of %s", contender.id()).isEqualTo(contender.merit());
      }
      assertThat(choose(mine, plan)).as("%s keeps whom it took", key).isEqualTo(taken);
      for (Contender other : pools.get(key)) {
        if (!taken.contains(other.id()) && wouldRather(other.id(), key)) {
          List<Contender> with = new ArrayList<>(mine);
          with.add(other);
          assertThat(choose(with, plan))
              .as("%s was passed over by %s in %s", other, key, decision.roundId())
              .doesNotContain(other.id());
          envyChecks++;
        }
      }
    }
  }

  private static Set<String> choose(List<Contender> pool, ShadowVacancy.Plan plan) {
    return BruteChoice.choose(pool, plan.seats(), plan.floors(), plan.traits(), plan.cap());
  }

  private Map<String, List<Contender>> pools(byte[] seed) {
    Map<String, List<Contender>> pools = new TreeMap<>();
    LocalDate today = day(round.started.now());
    for (String key : round.plans.keySet()) {
      ShadowVacancy vacancy = vacancies.get(key);
      List<Contender> pool = new ArrayList<>();
      for (ShadowWorker worker : workers.values()) {
        if (eligible(worker, vacancy, today)) {
          int tier = tier(worker, vacancy);
          if (tier <= Math.max(2, vacancy.openTier)) {
            var terms = vacancy.accepted.terms();
            pool.add(
                new Contender(
                    worker.id,
                    tier,
                    worker.merit(
                        terms.requiredScheme(),
                        terms.minimumKkniLevel(),
                        programmes.get(terms.requiredScheme()),
                        today),
                    sha(seed, worker.id.getBytes(StandardCharsets.UTF_8)),
                    worker.traits));
          }
        }
      }
      pools.put(key, pool);
    }
    return pools;
  }

  private boolean eligible(ShadowWorker worker, ShadowVacancy vacancy, LocalDate today) {
    var terms = vacancy.accepted.terms();
    boolean paper =
        worker.papers.values().stream()
            .anyMatch(p ->
                p.scheme.equals(terms.requiredScheme())
                    && p.level >= terms.minimumKkniLevel()
                    && p.validOn(today)
                    && p.validOn(terms.startsOn()));
    boolean wage =
        worker.wants == null
            || worker.wants.minimumMonthlyWageIdr() == null
            || worker.wants.minimumMonthlyWageIdr().compareTo(terms.monthlyWageIdr()) <= 0;
    boolean term =
        terms.contractType() == ContractType.PKWTT
            || terms.contractMonths() + life.monthsWith(worker.id, vacancy.accepted.employerId())
                <= 60;
    return worker.trained
        && term
        && paper
        && wage
        && worker.free
        && !worker.gone
        && !worker.hiredElsewhere
        && worker.bound == null
        && !worker.askedBy.contains(vacancy.key)
        && (worker.ofAgeFrom == null || !worker.ofAgeFrom.isAfter(terms.startsOn()));
  }

  private static int tier(ShadowWorker worker, ShadowVacancy vacancy) {
    return worker.tierFor(
        vacancy.accepted.terms().workplaceVillage(),
        RING.get(vacancy.accepted.projectId()),
        day(vacancy.accepted.cutOffAt()));
  }

  /** Whether the worker wants the vacancy more than the one she was given, if any. */
  private boolean wouldRather(String workerId, String key) {
    String given = round.vacancyOf.get(workerId);
    if (given == null) {
      return true;
    }
    ShadowWorker worker = workers.get(workerId);
    Comparator<ShadowVacancy> order =
        Comparator.comparingInt((ShadowVacancy v) -> rank(worker, v))
            .thenComparing(v -> v.accepted.terms().monthlyWageIdr().negate())
            .thenComparing(v -> worker.distance(v.accepted.terms().workplaceVillage()))
            .thenComparing(v -> v.accepted.vacancyId())
            .thenComparing(v -> v.key);
    return order.compare(vacancies.get(key), vacancies.get(given)) < 0;
  }

  private static int rank(ShadowWorker worker, ShadowVacancy vacancy) {
    int rank =
        worker.wants == null
            ? -1
            : worker.wants.rankedVacancies().indexOf(vacancy.accepted.vacancyId());
    return rank < 0 ? 1_000_000 : rank;
  }

  /** The nominations take effect. */
  private void bind() {
    for (var decision : round.decisions.entrySet()) {
      ShadowVacancy vacancy = vacancies.get(decision.getKey());
      for (var seat : decision.getValue().taken()) {
        ShadowWorker worker = workers.get(seat.workerId().toString());
        assertThat(worker.bound).as("one open nomination of %s", worker.id).isNull();
        worker.bound = seat.nominationId();
        worker.askedBy.add(vacancy.key);
        status.put(seat.nominationId(), "NOMINATED");
        List<String> traits =
            worker.traits.stream().filter(vacancy.traitSeats::containsKey).toList();
        vacancy.holders.put(
            seat.nominationId(), new ShadowVacancy.Holder(worker.id, seat.tier().number(), traits));
      }
      assertThat(vacancy.outsiders())
          .as("outsiders of %s", vacancy.key)
          .isLessThanOrEqualTo(
              Math.max(vacancy.cap(), vacancy.outsiders() - newOutsiders(decision.getValue())));
    }
  }

  private static int newOutsiders(DecisionRecorded decision) {
    return (int) decision.taken().stream().filter(t -> t.tier() == PriorityTier.NATIONAL).count();
  }

  private void confirm(PlacementConfirmed it) {
    move(it.nomination(), "NOMINATED", "CONFIRMED");
    ShadowWorker worker = workers.get(it.nomination().workerId().toString());
    if (it.nomination().tier() == PriorityTier.NATIONAL && !worker.village.startsWith("65.")) {
      assertThat(it.akadApprovalNumber()).as("approval number").isNotBlank();
    }
  }

  private void move(Nomination nomination, String from, String to) {
    assertThat(status.get(nomination.nominationId())).isEqualTo(from);
    status.put(nomination.nominationId(), to);
  }

  private void free(Nomination nomination, String to) {
    move(nomination, "NOMINATED", to);
    leave(nomination);
  }

  private void leave(Nomination nomination) {
    ShadowVacancy vacancy =
        vacancies.get(nomination.employerId().toLowerCase() + "/" + nomination.vacancyId());
    workers.get(nomination.workerId().toString()).bound = null;
    vacancy.holders.remove(nomination.nominationId());
    if (!vacancy.counts) {
      unbalanced.add(vacancy.ledger);
    }
  }

  private void close(PlacementClosed it) {
    String id = it.nomination().nominationId();
    if (it.reason() == EndReason.NEVER_STARTED) {
      move(it.nomination(), "CONFIRMED", "NEVER_STARTED");
      ShadowVacancy vacancy =
          vacancies.get(
              it.nomination().employerId().toLowerCase() + "/" + it.nomination().vacancyId());
      boolean wasFilled = vacancy.counts && !vacancy.takesPart;
      leave(it.nomination());
      if (wasFilled) {
        vacancy.takesPart = true;
        vacancy.refilled = true;
      }
      return;
    }
    move(it.nomination(), "STARTED", "ENDED");
    ShadowWorker worker = workers.get(it.nomination().workerId().toString());
    worker.bound = null;
    Period served = Period.between(startedOn.get(id), it.endedOn().plusDays(1));
    worker.monthsPlaced += Math.max(0, (int) served.toTotalMonths());
    ShadowVacancy vacancy =
        vacancies.get(
            it.nomination().employerId().toLowerCase() + "/" + it.nomination().vacancyId());
    boolean due =
        vacancy.accepted.terms().contractType() == ContractType.PKWT && served.toTotalMonths() >= 1;
    assertThat(it.compensationDueIdr() != null).as("compensation of %s", id).isEqualTo(due);
  }

  private void seatsAreHeldOnce() {
    for (ShadowVacancy vacancy : vacancies.values()) {
      assertThat(vacancy.holders.size())
          .as("seats of %s", vacancy.key)
          .isLessThanOrEqualTo(vacancy.openings());
    }
  }

  private static LocalDate day(Instant moment) {
    return moment.atOffset(ZoneOffset.ofHours(8)).toLocalDate();
  }
}
