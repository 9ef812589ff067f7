package id.tenguyun.placement.round;

import static org.assertj.core.api.Assertions.assertThat;

import id.tenguyun.matching.CandidacyProblem;
import id.tenguyun.matching.MatchingEngine;
import id.tenguyun.matching.MatchingResult;
import id.tenguyun.placement.VacancyBuilder;
import id.tenguyun.placement.World;
import id.tenguyun.placement.message.CandidateInput.CertificateIssued;
import id.tenguyun.placement.message.CandidateInput.TrainingCompleted;
import id.tenguyun.placement.message.ContractType;
import id.tenguyun.placement.message.ReferenceInput.SchemeRegistered;
import id.tenguyun.placement.message.RejectionReason;
import id.tenguyun.placement.message.WorkerInput.AvailabilityStated;
import id.tenguyun.placement.message.WorkerInput.PreferencesStated;
import id.tenguyun.placement.policy.SkillClass;
import id.tenguyun.placement.region.Wita;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/**
 * The round that searches is the round with every candidacy written out by the rule: seats, slots,
 * cut-offs, digest and the number of candidates. {@code -Dplacement.seeds=5000} draws more markets.
 */
class SearchTest {

  private static final int SEEDS = Integer.getInteger("placement.seeds", 120);
  private static final long FIRST = Long.getLong("placement.firstSeed", 1);
  private static final List<String> SCHEMES = List.of(World.WELDING, "SKM-LISTRIK", "SKM-ALAT");
  private static final List<String> UNITS = List.of("LAS-1", "LAS-2", "LIS-1", "LIS-2", "ALAT-1");
  private static final LocalDate LATER = LocalDate.of(2029, 1, 1);
  private static final List<String> VILLAGES =
      List.of(
          "65.01.04.2001",
          "65.01.04.2003",
          "65.01.05.2001",
          "65.02.01.2005",
          "65.71.04.1001",
          "65.71.01.1001",
          "64.71.01.1001",
          "64.71.01.1002",
          "35.78.05.1001");

  @Test
  void findsWhatTheRuleFinds() {
    int taken = 0;
    int compared = 0;
    for (long seed = FIRST; seed < FIRST + SEEDS; seed++) {
      RandomMarket market = new RandomMarket(new Random(seed));
      for (int stage = 0; stage < 3; stage++) {
        market.goOn();
        taken += compare(market.world, "placement.firstSeed=" + seed + ", stage " + stage);
        compared++;
      }
    }
    System.out.printf("%d rounds compared, %d seats taken in them%n", compared, taken);
    assertThat(taken).isGreaterThan(compared);
  }

  /** So many vacancies of one kind that most are full, and are passed over many at a time. */
  @Test
  void findsTheSameWhereMostVacanciesAreFull() {
    int taken = 0;
    for (long seed = FIRST; seed < FIRST + SEEDS / 10; seed++) {
      RandomMarket market = new RandomMarket(new Random(seed));
      market.crowd();
      for (int stage = 0; stage < 3; stage++) {
        taken += compare(market.world, "crowded, seed=" + seed + ", stage " + stage);
        market.goOn();
      }
    }
    System.out.printf("%d seats taken in crowded markets%n", taken);
    assertThat(taken).isGreaterThan(OfferList.BLOCK * SEEDS / 10);
  }

  private static int compare(World world, String which) {
    byte[] lottery = which.getBytes(StandardCharsets.UTF_8);
    Field field = Field.of(world.state, "65", world.now());
    CandidacyProblem writtenOut = field.writtenOut(lottery);
    MatchingResult plain = MatchingEngine.match(writtenOut);
    MatchingResult searched = field.match(lottery);
    assertThat(searched.assignments()).as(which).isEqualTo(plain.assignments());
    assertThat(searched.seats()).as(which).isEqualTo(plain.seats());
    assertThat(searched.cutoffs()).as(which).isEqualTo(plain.cutoffs());
    assertThat(searched.digest()).as(which).isEqualTo(plain.digest());
    assertThat(field.candidates()).as(which).isEqualTo(writtenOut.workers().size());
    return searched.seats().size();
  }

  /** A market in which workers and vacancies differ in everything that eligibility looks at. */
  private static final class RandomMarket {

    private final Random random;
    private final World world;
    private final List<UUID> workers = new ArrayList<>();
    private final List<String> vacancies = new ArrayList<>();
    private int serial;

    RandomMarket(Random random) {
      this.random = random;
      this.world = World.kaltara();
      for (String scheme : SCHEMES.subList(1, SCHEMES.size())) {
        world.accept(
            new SchemeRegistered(
                scheme, scheme, "7412", SkillClass.SEMI_SKILLED, 3, some(UNITS, 3), 36),
            "reference");
      }
    }

    /** People and vacancies come, time passes, half of what is offered is turned down. */
    void goOn() {
      for (int i = 0; i < 25; i++) {
        worker();
      }
      for (int i = 0; i < 8; i++) {
        vacancy();
      }
      for (int i = 0; i < 10; i++) {
        statement();
      }
      world.pass(Duration.ofHours(random.nextInt(10 * 24)));
      for (var placement : List.copyOf(world.state.placements().waiting())) {
        var nomination = placement.nomination();
        if (random.nextBoolean()) {
          world.send(
              world.employerRejects(nomination, RejectionReason.values()[0]),
              nomination.employerId().toLowerCase());
        }
      }
      world.elapse(Duration.ofMinutes(random.nextInt(60)));
    }

    /** Everybody a welder, and every vacancy for one. */
    void crowd() {
      for (int i = 0; i < 150; i++) {
        UUID id = worker();
        world.accept(
            certificate(
                id, World.WELDING, 60 + 10 * random.nextInt(3), LocalDate.of(2026, 1, 1), LATER),
            "certification");
      }
      for (int i = 0; i < 4 * OfferList.BLOCK; i++) {
        send(someVacancy().level(2).scheme(World.WELDING).openings(1));
      }
      world.pass(Duration.ofHours(random.nextInt(10 * 24)));
    }

    private UUID worker() {
      UUID id = new UUID(random.nextLong(), random.nextLong());
      workers.add(id);
      world.accept(
          new TrainingCompleted(
              world.now(),
              id,
              "65",
              "BLK-TARAKAN",
              "G-" + id,
              "LAS",
              one(SCHEMES),
              3,
              some(UNITS, 3),
              LocalDate.of(2026, 5, 1),
              one(VILLAGES),
              random.nextInt(3) == 0 ? day(-500, -300) : LocalDate.of(2015, 1, 1),
              random.nextInt(6) == 0 ? day(0, 60) : null,
              random.nextInt(4) == 0 ? List.of("DISABILITY") : List.of()),
          "training");
      for (int i = random.nextInt(4); i > 0; i--) {
        world.accept(
            certificate(
                id,
                one(SCHEMES),
                random.nextInt(5) == 0 ? null : 60 + random.nextInt(4) * 10,
                random.nextInt(5) == 0 ? day(-10, 20) : LocalDate.of(2026, 1, 1),
                random.nextInt(3) == 0 ? day(30, 60) : LATER),
            "certification");
      }
      return id;
    }

    private CertificateIssued certificate(
        UUID id, String scheme, Integer score, LocalDate from, LocalDate until) {
      return new CertificateIssued(
          world.now(),
          "C-" + serial++,
          id,
          "65",
          "BLK-TARAKAN",
          "G-" + id,
          "LSP-KALTARA-01",
          scheme,
          2 + random.nextInt(3),
          some(UNITS, 4),
          score,
          from,
          until);
    }

    private VacancyBuilder someVacancy() {
      String id = "V" + serial++;
      vacancies.add(id);
      LocalDate today = Wita.date(world.now());
      return world
          .vacancy(id)
          .openings(1 + random.nextInt(6))
          .level(2 + random.nextInt(2))
          .skillClass(random.nextBoolean() ? SkillClass.SEMI_SKILLED : SkillClass.TECHNICIAN)
          .wage(5 + random.nextInt(3) + "000000" + (random.nextBoolean() ? ".00" : ""))
          .closes(today.plusDays(10 + random.nextInt(20)))
          .starts(today.plusDays(31 + random.nextInt(60)));
    }

    private void send(VacancyBuilder vacancy) {
      var published = vacancy.published();
      world.send(published, published.employerId().toLowerCase());
    }

    private void vacancy() {
      VacancyBuilder vacancy = someVacancy();
      switch (random.nextInt(4)) {
        case 0 -> vacancy.scheme(null).units(some(UNITS, 2).toArray(String[]::new));
        case 1 -> vacancy.scheme(one(SCHEMES)).units(one(UNITS));
        default -> vacancy.scheme(one(SCHEMES));
      }
      if (random.nextInt(3) == 0) {
        vacancy.atTheMill();
      }
      if (random.nextInt(4) == 0) {
        vacancy.permanent();
      }
      send(vacancy);
    }

    private void statement() {
      UUID id = one(workers);
      if (random.nextBoolean()) {
        world.send(
            new AvailabilityStated(
                "S-" + serial++,
                id,
                "65",
                "BLK-TARAKAN",
                random.nextInt(3) > 0,
                random.nextBoolean() ? day(0, 60) : null),
            "blk-tarakan");
        return;
      }
      List<String> ranked = new ArrayList<>(vacancies);
      Collections.shuffle(ranked, random);
      world.send(
          new PreferencesStated(
              "S-" + serial++,
              id,
              "65",
              "BLK-TARAKAN",
              ranked.subList(0, random.nextInt(Math.min(5, ranked.size() + 1))),
              random.nextInt(3) == 0 ? new BigDecimal("6000000") : null,
              random.nextInt(4) == 0 ? List.of("65.71") : List.of(),
              random.nextInt(4) == 0 ? List.of(ContractType.PKWT) : List.of()),
          "blk-tarakan");
    }

    /** A day from the first to the last number of days from today. */
    private LocalDate day(int first, int last) {
      return Wita.date(world.now()).plusDays(first + random.nextInt(last - first + 1));
    }

    private <T> T one(List<T> from) {
      return from.get(random.nextInt(from.size()));
    }

    private List<String> some(List<String> from, int most) {
      List<String> shuffled = new ArrayList<>(from);
      Collections.shuffle(shuffled, random);
      return List.copyOf(shuffled.subList(0, 1 + random.nextInt(most)));
    }
  }
}
