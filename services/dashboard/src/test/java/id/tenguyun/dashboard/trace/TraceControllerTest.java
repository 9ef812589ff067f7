package id.tenguyun.dashboard.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tenguyun.dashboard.facts.Place;
import id.tenguyun.dashboard.figures.Count;
import id.tenguyun.dashboard.figures.Entry;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
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
              new TreeMap<>(Map.of("placement.outcomes/3", 13L))));

  @Test
  void namesTheEventsBehindACount() {
    var trace = controller.trace(FILLED, 0, 100, OFFICER);

    assertThat(trace.cell()).isEqualTo(FILLED);
    assertThat(trace.count()).contains(7L);
    assertThat(trace.events())
        .containsExactly(new TraceController.Event(0, "placement.outcomes", 3, 12, 1));
  }

  @Test
  void showsTheListOfEventsToOfficersAlone() {
    var forAll = controller.trace(FILLED, 0, 100, null);
    var forNobody = controller.trace(FILLED, 0, 100, " ");

    assertThat(forAll.withheld()).isTrue();
    assertThat(forAll.count()).contains(7L);
    assertThat(forAll.entries()).isEmpty();
    assertThat(forAll.events()).isEmpty();
    assertThat(forAll.countedUpTo()).containsEntry("placement.outcomes/3", 13L);
    assertThat(forNobody).isEqualTo(forAll);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "REACHED/STARTED/CENTRE/BLK-TJSELOR",
        "REACHED/STARTED/PROGRAMME/LAS",
        "REACHED/STARTED/REGENCY/65.01",
        "REACHED/STARTED/DISTRICT/65.01.01",
        "HOME/65.01.01"
      })
  void countsNoGroupOfPeopleToTheUnitButForOfficers(String cell) {
    count = 4_000;

    assertThat(controller.trace(cell, 0, 100, null).count()).isEmpty();
    assertThat(controller.trace(cell, 0, 100, null).events()).isEmpty();
    assertThat(controller.trace(cell, 0, 100, OFFICER).count()).contains(4_000L);
    assertThat(controller.trace(cell, 0, 100, OFFICER).events()).hasSize(1);
  }

  @Test
  void tellsEveryoneTogetherAndSeatsToTheUnit() {
    assertThat(controller.trace("REACHED/STARTED/ALL/", 0, 100, null).count()).contains(7L);
    count = 4;
    assertThat(controller.trace("REACHED/STARTED/ALL/", 0, 100, null).count()).isEmpty();
    assertThat(controller.trace("OPENINGS/KIPI/EXPERT", 0, 100, null).count()).contains(4L);
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
