package id.tenguyun.dashboard.mongo;

import static id.tenguyun.dashboard.Facts.completed;
import static id.tenguyun.dashboard.Facts.hour;
import static id.tenguyun.dashboard.Facts.nomination;
import static id.tenguyun.dashboard.Facts.vacancy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import id.tenguyun.dashboard.Board;
import id.tenguyun.dashboard.Facts;
import id.tenguyun.dashboard.facts.Fact;
import id.tenguyun.dashboard.facts.PriorityTier;
import id.tenguyun.dashboard.facts.SkillClass;
import id.tenguyun.testkit.TestPlatform;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Over MongoDB's wire protocol. */
class StoredBoardTest {

  private MongoClient client;
  private MongoDatabase database;

  @BeforeEach
  void connect() {
    String name = TestPlatform.uniqueName("board");
    client = MongoClients.create(TestPlatform.get().mongoUri(name));
    database = client.getDatabase(name);
  }

  @AfterEach
  void disconnect() {
    client.close();
  }

  @Test
  void holdsNothingAtFirst() {
    assertThat(StoredBoard.open(database).board().view()).isEqualTo(Board.View.NONE);
  }

  @Test
  void goesOnFromWhatItKept() {
    StoredBoard board = StoredBoard.open(database);
    fill(board);
    board.commit(Map.of("placement.outcomes-0", 2L));

    StoredBoard again = StoredBoard.open(database);

    assertThat(again.board().view()).isEqualTo(board.board().view());
    assertThat(again.positions()).containsExactly(Map.entry("placement.outcomes-0", 2L));
    take(again, new Fact.PlacementClosed(hour(9), nomination(1, PriorityTier.RING_1)), 2);
    assertThat(again.board().view().figures().seats().filled()).isZero();
  }

  @Test
  void forgetsWhatWasNotCommitted() {
    StoredBoard board = StoredBoard.open(database);
    fill(board);
    board.commit(Map.of());
    Board.View before = board.board().view();
    take(board, new Fact.PlacementClosed(hour(9), nomination(1, PriorityTier.RING_1)), 2);

    assertThat(StoredBoard.open(database).board().view()).isEqualTo(before);
  }

  @Test
  void letsOneWriterWriteAtATime() {
    StoredBoard first = StoredBoard.open(database);
    StoredBoard second = StoredBoard.open(database);
    fill(first);

    assertThatThrownBy(() -> first.commit(Map.of())).isInstanceOf(OvertakenException.class);
    second.commit(Map.of());
    assertThat(StoredBoard.open(database).board().view()).isEqualTo(Board.View.NONE);
  }

  @Test
  void showsAFollowerWhatHasComeToCount() {
    StoredBoard writer = StoredBoard.open(database);
    FollowedBoard follower = new FollowedBoard(database);
    assertThat(follower.refresh()).isFalse();
    fill(writer);
    assertThat(follower.refresh()).isFalse();

    writer.commit(Map.of("placement.outcomes-0", 2L));

    assertThat(follower.refresh()).isTrue();
    assertThat(follower.view()).isEqualTo(writer.board().view());
    assertThat(follower.positions()).isEqualTo(writer.positions());
    take(writer, new Fact.PlacementClosed(hour(9), nomination(1, PriorityTier.RING_1)), 2);
    writer.commit(Map.of("placement.outcomes-0", 3L));
    assertThat(follower.refresh()).isTrue();
    assertThat(follower.view()).isEqualTo(writer.board().view());
  }

  private static void fill(StoredBoard board) {
    take(board, Facts.project(), 0);
    take(board, new Fact.SchemeRegistered("SKM-LAS-SMAW3G", "Juru Las SMAW 3G"), 1);
    take(board, completed(1, "65.01.04.2001"), 0);
    take(board, vacancy("V1", 10, 2, 2, 5, 8), 0);
    take(board, new Fact.WorkerNominated(hour(1), nomination(1, PriorityTier.RING_1)), 0);
    take(board, new Fact.PlacementConfirmed(hour(2), nomination(1, PriorityTier.RING_1)), 1);
    take(board, assessed(), 0);
  }

  private static Fact assessed() {
    return new Fact.ComplianceAssessed(
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
                        Optional.of(new BigDecimal("0.999999")))),
                Optional.of(1_512L))));
  }

  private static void take(StoredBoard board, Fact fact, long offset) {
    board.prepare(List.of(fact));
    board.board().on(fact, 0, offset);
  }
}
