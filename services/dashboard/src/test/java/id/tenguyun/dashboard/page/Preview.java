package id.tenguyun.dashboard.page;

import id.tenguyun.dashboard.Board;
import id.tenguyun.dashboard.Facts;
import id.tenguyun.dashboard.books.BookEntry;
import id.tenguyun.dashboard.books.Books;
import id.tenguyun.dashboard.facts.Fact;
import id.tenguyun.dashboard.facts.Nomination;
import id.tenguyun.dashboard.facts.PriorityTier;
import id.tenguyun.dashboard.facts.SkillClass;
import id.tenguyun.dashboard.live.LiveBoard;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;

/**
 * The page alone, over a board that a seeded year of facts has filled: for looking at it while its
 * looks are worked on, and for the tests of the web edge. Arguments: {@code empty} for the empty
 * page, {@code live} for an outcome every two seconds. Not a component, so that the application
 * does not find it.
 */
@EnableAutoConfiguration(
    excludeName = {
      "org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration",
      "org.springframework.boot.mongodb.autoconfigure.MongoAutoConfiguration",
      "org.springframework.boot.data.mongodb.autoconfigure.DataMongoAutoConfiguration",
      "id.tenguyun.eventing.boot.TenguyunAutoConfiguration"
    })
@ComponentScan
public class Preview {

  private static final String[] SCHEMES = {"SKM-LAS-SMAW3G", "SKM-ALAT-EXC", "SKM-PLTA-OPR"};
  private static final String[] REGENCIES = {"65.01", "65.02", "65.03", "65.71", "35.78"};

  public static void main(String[] arguments) throws InterruptedException {
    var context =
        new SpringApplicationBuilder(Preview.class)
            .properties("spring.config.name=dashboard")
            .run(arguments);
    LiveBoard live = context.getBean(LiveBoard.class);
    List<String> asked = List.of(arguments);
    if (asked.contains("empty")) {
      live.publish(Board.View.NONE, Map.of());
      return;
    }
    Filled filled = new Filled();
    live.publish(filled.board.view(), Map.of());
    while (asked.contains("live")) {
      Thread.sleep(2_000);
      filled.one();
      live.publish(filled.board.view(), Map.of());
    }
  }

  @Bean
  LiveBoard liveBoard() {
    return new LiveBoard();
  }

  @Bean
  Books books() {
    return () ->
        List.of(
            book("blk-tjselor", "graduations", 182, 176, 2, 4, 0),
            book("blk-tarakan", "graduations", 214, 209, 1, 3, 1),
            book("lsp-kaltara-01", "assessments", 190, 188, 2, 0, 0),
            book("kipi-epc1", "vacancies", 21, 19, 0, 2, 0),
            book("khn-civil", "replies", 64, 64, 0, 0, 0));
  }

  private static BookEntry book(
      String partner, String topic, long received, long ok, long twice, long no, long bad) {
    return new BookEntry(
        partner, topic, received, ok, twice, no, bad, Optional.of(Facts.hour(330)));
  }

  /** A board as it may look after three weeks. */
  static final class Filled {
    final Board board = new Board();
    private final Random random = new Random(65);
    private Instant now = Facts.START;
    private int worker;
    private long offset;

    Filled() {
      board.on(new Fact.SchemeRegistered("SKM-LAS-SMAW3G", "Juru Las SMAW 3G"), 0, 0);
      board.on(new Fact.SchemeRegistered("SKM-ALAT-EXC", "Operator Excavator"), 0, 0);
      board.on(
          new Fact.SchemeRegistered("SKM-PLTA-OPR", "Operator Pembangkit Listrik Tenaga Air"),
          0,
          0);
      project("KIPI", "Kawasan Industri dan Pelabuhan Internasional Tanah Kuning-Mangkupadi");
      project("PLTA-MENTARANG", "PLTA Mentarang Induk");
      project("PRI-TARAKAN", "PT Phoenix Resources International");
      for (int i = 0; i < 596; i++) {
        String regency = REGENCIES[random.nextInt(REGENCIES.length)];
        board.on(Facts.completed(i, regency + ".01.2001", SCHEMES[random.nextInt(3)]), 0, i);
        if (i % 12 != 0) {
          board.on(Facts.certified(i), 0, i);
        }
      }
      vacancy("KIPI", SkillClass.UNSKILLED, 40, 12, 12, 28, 38);
      vacancy("KIPI", SkillClass.SEMI_SKILLED, 120, 24, 24, 60, 96);
      vacancy("KIPI", SkillClass.TECHNICIAN, 45, 0, 0, 14, 27);
      vacancy("PLTA-MENTARANG", SkillClass.SEMI_SKILLED, 60, 12, 12, 30, 48);
      vacancy("PLTA-MENTARANG", SkillClass.TECHNICIAN, 20, 0, 0, 6, 12);
      vacancy("PRI-TARAKAN", SkillClass.UNSKILLED, 20, 6, 6, 14, 19);
      vacancy("PRI-TARAKAN", SkillClass.SEMI_SKILLED, 36, 8, 8, 18, 29);
      fill("KIPI", SkillClass.UNSKILLED, 12, 4, 12, 6, 1);
      fill("KIPI", SkillClass.SEMI_SKILLED, 20, 8, 19, 14, 9);
      fill("KIPI", SkillClass.TECHNICIAN, 1, 1, 9, 11, 6);
      fill("PLTA-MENTARANG", SkillClass.SEMI_SKILLED, 12, 3, 9, 7, 12);
      fill("PLTA-MENTARANG", SkillClass.TECHNICIAN, 0, 0, 2, 2, 1);
      fill("PRI-TARAKAN", SkillClass.UNSKILLED, 4, 1, 6, 4, 3);
      fill("PRI-TARAKAN", SkillClass.SEMI_SKILLED, 8, 2, 12, 10, 0);
      assessed("KIPI", SkillClass.SEMI_SKILLED, Fact.ComplianceStatus.COMPLIANT, "0.871");
      assessed("PLTA-MENTARANG", SkillClass.SEMI_SKILLED, Fact.ComplianceStatus.AT_RISK, "0.799");
      for (int i = 0; i < 23; i++) {
        one();
      }
    }

    private void assessed(
        String project, SkillClass skillClass, Fact.ComplianceStatus status, String direct) {
      List<Fact.ComplianceFigure> figures = new ArrayList<>();
      BigDecimal share = new BigDecimal(direct);
      for (Fact.Denominator denominator : Fact.Denominator.values()) {
        figures.add(
            new Fact.ComplianceFigure(
                denominator,
                70,
                0,
                List.of(
                    new Fact.FloorShare(
                        PriorityTier.REGENCY, new BigDecimal("0.5"), Optional.of(share)),
                    new Fact.FloorShare(
                        PriorityTier.PROVINCE, new BigDecimal("0.8"), Optional.of(share)))));
        share = share.subtract(new BigDecimal("0.061"));
      }
      board.on(
          new Fact.ComplianceAssessed(
              now, LocalDate.of(2026, 7, 18), project, project + "-A", skillClass, status, figures),
          0,
          0);
    }

    private void project(String id, String name) {
      board.on(new Fact.ProjectRegistered(id, name), 0, 0);
    }

    private void vacancy(String project, SkillClass skillClass, int openings, Integer... floors) {
      board.on(
          new Fact.VacancyAccepted(
              now,
              "V-" + skillClass,
              project + "-A",
              project,
              Facts.terms("Juru las", skillClass, openings),
              List.of(floors),
              Facts.windows(now),
              "kaltara-2026",
              1),
          0,
          0);
    }

    private void fill(String project, SkillClass skillClass, int... byTier) {
      for (PriorityTier tier : PriorityTier.values()) {
        for (int i = 0; i < byTier[tier.ordinal()]; i++) {
          Nomination nomination = nominate(project, skillClass, tier);
          out(new Fact.PlacementConfirmed(now, nomination));
          if (random.nextInt(3) > 0) {
            out(new Fact.PlacementStarted(now, nomination));
          }
        }
      }
    }

    /** One more nomination, as the next round may bring. */
    void one() {
      nominate("KIPI", SkillClass.SEMI_SKILLED, PriorityTier.values()[random.nextInt(5)]);
    }

    private Nomination nominate(String project, SkillClass skillClass, PriorityTier tier) {
      now = now.plus(Duration.ofMinutes(95));
      Nomination nomination =
          new Nomination(
              "N" + worker,
              "65-000001",
              "V-" + skillClass,
              project,
              project + "-A",
              "65",
              skillClass,
              Optional.of(SCHEMES[random.nextInt(3)]),
              Facts.worker(worker++),
              tier == PriorityTier.NATIONAL ? "35.78" : REGENCIES[random.nextInt(4)],
              tier);
      out(new Fact.WorkerNominated(now, nomination));
      return nomination;
    }

    private void out(Fact.Outcome outcome) {
      board.on(outcome, 0, offset++);
    }
  }
}
