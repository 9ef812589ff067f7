package id.tenguyun.dashboard.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tenguyun.dashboard.facts.Place;
import id.tenguyun.dashboard.figures.Count;
import id.tenguyun.dashboard.figures.Entry;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.springframework.web.ErrorResponseException;

class TraceControllerTest {

  private static final String FILLED = "FILLED/KIPI/TECHNICIAN/RING_1";
  private static final String OFFICER = "petugas-1";

  private long count = 7;
  private final TraceController controller =
      new TraceController((cell, from, most) ->
          new Account(
              cell,
              new Count(count, 9),
              List.of(new Entry(cell, from, 1, new Place("placement.outcomes", 3, 12))),
              new TreeMap<>()));

  @Test
  void namesTheEventsBehindACount() {
    var trace = controller.trace(FILLED, 0, 100, null);

    assertThat(trace.cell()).isEqualTo(FILLED);
    assertThat(trace.count()).contains(7L);
    assertThat(trace.events())
        .containsExactly(new TraceController.Event(0, "placement.outcomes", 3, 12, 1));
  }

  @Test
  void showsOfFewerThanFivePeopleNothingButToOfficers() {
    count = 4;

    var forAll = controller.trace(FILLED, 0, 100, null);
    var forOfficers = controller.trace(FILLED, 0, 100, OFFICER);

    assertThat(forAll.withheld()).isTrue();
    assertThat(forAll.count()).isEmpty();
    assertThat(forAll.entries()).isEmpty();
    assertThat(forAll.events()).isEmpty();
    assertThat(forOfficers.withheld()).isFalse();
    assertThat(forOfficers.events()).hasSize(1);
  }

  @Test
  void showsSeatsToAllHoweverFew() {
    count = 1;

    assertThat(controller.trace("OPENINGS/KIPI/EXPERT", 0, 100, null).events()).hasSize(1);
  }

  @Test
  void refusesWhatIsNoCellAndSaysWhatWouldBe() {
    assertThatThrownBy(() -> controller.trace("SEATS/KIPI", 0, 100, null))
        .isInstanceOfSatisfying(
            ErrorResponseException.class,
            e ->
                assertThat(e.getBody().getDetail())
                    .contains("'SEATS/KIPI'", "no measure SEATS", "FILLED"));
    assertThatThrownBy(() -> controller.trace("CROWD/65.01/", 0, 100, null))
        .isInstanceOf(ErrorResponseException.class);
    assertThatThrownBy(() -> controller.trace(FILLED, -1, 5_000, null))
        .isInstanceOfSatisfying(
            ErrorResponseException.class,
            e -> assertThat(e.getBody().getDetail()).contains("from=-1, most=5000", "1000"));
  }
}
