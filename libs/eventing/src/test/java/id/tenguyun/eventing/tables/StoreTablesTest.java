package id.tenguyun.eventing.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tenguyun.eventing.decision.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.processor.api.MockProcessorContext;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.Stores;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class StoreTablesTest {

  sealed interface Stage {
    record Waiting(Instant since) implements Stage {}

    record Done(LocalDate on, List<String> by) implements Stage {}
  }

  enum Kind {
    SMALL,
    LARGE
  }

  record Seat(String vacancy, int number) {}

  record Row(
      UUID id,
      Kind kind,
      BigDecimal wage,
      long count,
      Optional<String> remark,
      @Nullable Instant until,
      Map<String, Seat> seats,
      List<Stage> stages,
      Stage now) {

    boolean isOpen() {
      return now instanceof Stage.Waiting;
    }

    String getLabel() {
      return kind + " " + count;
    }
  }

  record RowOfANewerVersion(UUID id, Kind kind, Optional<String> added) {}

  private static final Row ROW =
      new Row(
          UUID.fromString("0b7c7b1e-3f58-4c53-9b57-0f7f6bb1a001"),
          Kind.LARGE,
          new BigDecimal("4250000.00"),
          7,
          Optional.of("x"),
          null,
          Map.of("b", new Seat("V-2", 2), "a", new Seat("V-1", 1)),
          List.of(
              new Stage.Waiting(Instant.parse("2026-07-01T00:00:00.123456Z")),
              new Stage.Done(LocalDate.of(2026, 7, 2), List.of("me"))),
          new Stage.Waiting(Instant.EPOCH));

  private final KeyValueStore<String, byte[]> store =
      Stores.keyValueStoreBuilder(
              Stores.inMemoryKeyValueStore("state"), Serdes.String(), Serdes.ByteArray())
          .withLoggingDisabled()
          .build();

  @BeforeEach
  void open() {
    store.init(new MockProcessorContext<>().getStateStoreContext(), store);
  }

  @Test
  void givesEveryRowBackAfterARestart() {
    stored("rows", Row.class, "a/1", ROW);

    Table<Row> again = new StoreTables(store).table("rows", Row.class);

    assertThat(again.find("a/1")).contains(ROW);
    assertThat(again.rows()).hasSize(1);
  }

  @Test
  void keepsTablesApartAndInKeyOrder() {
    var tables = new StoreTables(store);
    Table<Seat> first = tables.table("seats", Seat.class);
    first.put("b", new Seat("V", 2));
    first.put("a", new Seat("V", 1));
    tables.table("seats2", Seat.class).put("z", new Seat("W", 9));
    first.remove("b");
    first.remove("never there");
    tables.write();

    Table<Seat> again = new StoreTables(store).table("seats", Seat.class);

    assertThat(again.rows().keySet()).containsExactly("a");
    assertThat(again.startingWith("a")).hasSize(1);
  }

  @Test
  void writesTheLastOfSeveralChangesAndNothingBeforeItIsAskedTo() {
    var tables = new StoreTables(store);
    Table<Seat> seats = tables.table("seats", Seat.class);
    seats.put("a", new Seat("V", 1));
    seats.put("a", new Seat("V", 2));
    seats.put("b", new Seat("V", 3));
    seats.remove("b");

    assertThat(store.approximateNumEntries()).isZero();
    tables.write();
    assertThat(new StoreTables(store).table("seats", Seat.class).rows())
        .containsExactly(Map.entry("a", new Seat("V", 2)));
  }

  @Test
  void storesARowTheSameWayEachTime() {
    assertThat(Rows.encode(ROW, Rows.writer(Row.class)))
        .isEqualTo(Rows.encode(ROW, Rows.writer(Row.class)));
  }

  @Test
  void readsARowOfAnotherVersion() {
    stored("rows", Row.class, "k", ROW);

    Table<RowOfANewerVersion> newer =
        new StoreTables(store).table("rows", RowOfANewerVersion.class);

    assertThat(newer.find("k"))
        .contains(new RowOfANewerVersion(ROW.id(), Kind.LARGE, Optional.empty()));
  }

  @Test
  void storesSealedRowsUnderTheNameOfTheirRecord() {
    Stage done = new Stage.Done(LocalDate.of(2026, 7, 2), List.of());
    stored("stages", Stage.class, "k", done);

    assertThat(new StoreTables(store).table("stages", Stage.class).find("k")).contains(done);
  }

  @Test
  void refusesASecondRowTypeUnderOneName() {
    var tables = new StoreTables(store);
    tables.table("rows", Row.class);

    assertThatThrownBy(() -> tables.table("rows", Seat.class))
        .hasMessageContaining("Table 'rows' holds");
  }

  @Test
  void saysWhichRowCannotBeRead() {
    store.put("rows\0k", new byte[] {1});

    assertThatThrownBy(() -> new StoreTables(store).table("rows", Row.class))
        .hasMessageContaining("Row 'k' of table 'rows'");
  }

  private <V> void stored(String table, Class<V> rowType, String key, V row) {
    var tables = new StoreTables(store);
    tables.table(table, rowType).put(key, row);
    tables.write();
  }
}
