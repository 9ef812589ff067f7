package id.tenguyun.dashboard.mongo;

import static id.tenguyun.dashboard.Facts.completed;
import static id.tenguyun.dashboard.Facts.hour;
import static id.tenguyun.dashboard.Facts.nomination;
import static id.tenguyun.dashboard.Facts.vacancy;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import id.tenguyun.dashboard.Board;
import id.tenguyun.dashboard.Facts;
import id.tenguyun.dashboard.facts.Fact;
import id.tenguyun.dashboard.facts.PriorityTier;
import id.tenguyun.dashboard.facts.SkillClass;
import id.tenguyun.testkit.TestPlatform;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** Over MongoDB's wire protocol. */
class StoredViewsTest {

  private final Board board = new Board();
  private MongoClient client;
  private MongoCollection<Document> documents;

  @BeforeEach
  void connect() {
    String database = TestPlatform.uniqueName("views");
    client = MongoClients.create(TestPlatform.get().mongoUri(database));
    documents = client.getDatabase(database).getCollection("views");
  }

  @AfterEach
  void disconnect() {
    client.close();
  }

  @Test
  void holdsNothingAtFirst() {
    assertThat(views().load()).isEmpty();
  }

  @Test
  void givesBackWhatItKept() {
    fill();

    views().save(board.view(), Map.of("placement.outcomes-0", 2L));

    assertThat(views().load()).contains(board.view());
  }

  @Test
  void changesNothingWhenItSavesTheSameAgain() {
    fill();
    views().save(board.view(), Map.of("placement.outcomes-0", 2L));
    List<Document> once = all();

    views().save(board.view(), Map.of("placement.outcomes-0", 2L));

    assertThat(all()).isEqualTo(once);
  }

  @Test
  void replacesDocumentsWholeAndThePositionLast() {
    fill();
    StoredViews views = views();
    views.save(board.view(), Map.of("placement.outcomes-0", 2L));
    board.on(new Fact.PlacementClosed(hour(9), nomination(1, PriorityTier.RING_1)), 0, 2);

    views.save(board.view(), Map.of("placement.outcomes-0", 3L));

    assertThat(views().load()).contains(board.view());
    assertThat(all())
        .extracting(document -> document.getString("_id"))
        .containsExactlyInAnyOrder("project/KIPI", "people", "days", "feed", "position");
  }

  @Test
  void holdsNoWorker() {
    fill();
    views().save(board.view(), Map.of());

    assertThat(all().toString()).doesNotContain(Facts.worker(1).toString());
  }

  private void fill() {
    board.on(new Fact.ProjectRegistered("KIPI", "Kawasan Industri"), 0, 0);
    board.on(new Fact.SchemeRegistered(Facts.WELDER, "Juru Las SMAW 3G"), 0, 1);
    board.on(completed(1, "65.01.04.2001"), 0, 0);
    board.on(vacancy("V1", 10, 2, 2, 5, 8), 0, 0);
    board.on(new Fact.WorkerNominated(hour(1), nomination(1, PriorityTier.RING_1)), 0, 0);
    board.on(new Fact.PlacementConfirmed(hour(2), nomination(1, PriorityTier.RING_1)), 0, 1);
    board.on(
        new Fact.ComplianceAssessed(
            hour(3),
            LocalDate.of(2026, 7, 1),
            "KIPI",
            "KIPI-EPC1",
            SkillClass.SEMI_SKILLED,
            Fact.ComplianceStatus.COMPLIANT,
            List.of(
                new Fact.ComplianceFigure(
                    Fact.Denominator.DIRECT,
                    1,
                    0,
                    List.of(
                        new Fact.FloorShare(
                            PriorityTier.PROVINCE,
                            new BigDecimal("0.8"),
                            Optional.of(new BigDecimal("0.999999"))))))),
        0,
        0);
  }

  private StoredViews views() {
    return new StoredViews(documents, JsonMapper.builder().build());
  }

  private List<Document> all() {
    return documents.find().into(new ArrayList<>());
  }
}
