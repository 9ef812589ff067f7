package id.tenguyun.dashboard.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tenguyun.dashboard.facts.Place;
import id.tenguyun.dashboard.figures.Count;
import id.tenguyun.dashboard.figures.Entry;
import id.tenguyun.eventing.web.Caller;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.context.request.WebRequest;

class TraceControllerTest {

  private static final String FILLED = "FILLED/KIPI/TECHNICIAN/RING_1";
  private static final Caller OFFICER = new Caller.Officer("petugas-1");
  private static final Caller NOBODY = new Caller.Nobody();
  private static final WebRequest REQUEST = new ServletWebRequest(new MockHttpServletRequest());

  private long count = 7;

  private TraceController.Trace trace(String asked, long from, int most, Caller caller) {
    return new TraceController(
            (cell, first, atMost) ->
                new Account(
                    cell,
                    new Count(count, 9),
                    List.of(new Entry(cell, first, 1, new Place("placement.outcomes", 3, 12))),
                    new TreeMap<>(Map.of("placement.outcomes/3", 13L))),
            request -> caller)
        .trace(asked, from, most, REQUEST);
  }

  @Test
  void namesTheEventsBehindACount() {
    var trace = trace(FILLED, 0, 100, OFFICER);

    assertThat(trace.cell()).isEqualTo(FILLED);
    assertThat(trace.count()).contains(7L);
    assertThat(trace.events())
        .containsExactly(new TraceController.Event(0, "placement.outcomes", 3, 12, 1));
  }

  @Test
  void showsTheListOfEventsToOfficersAlone() {
    var forAll = trace(FILLED, 0, 100, NOBODY);
    var forPartner = trace(FILLED, 0, 100, new Caller.Partner("kipi-epc1", "hr-1"));

    assertThat(forAll.withheld()).isTrue();
    assertThat(forAll.count()).contains(7L);
    assertThat(forAll.entries()).isEmpty();
    assertThat(forAll.events()).isEmpty();
    assertThat(forAll.countedUpTo()).containsEntry("placement.outcomes/3", 13L);
    assertThat(forPartner).isEqualTo(forAll);
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

    assertThat(trace(cell, 0, 100, NOBODY).count()).isEmpty();
    assertThat(trace(cell, 0, 100, NOBODY).events()).isEmpty();
    assertThat(trace(cell, 0, 100, OFFICER).count()).contains(4_000L);
    assertThat(trace(cell, 0, 100, OFFICER).events()).hasSize(1);
  }

  @Test
  void tellsEveryoneTogetherAndSeatsToTheUnit() {
    assertThat(trace("REACHED/STARTED/ALL/", 0, 100, NOBODY).count()).contains(7L);
    count = 4;
    assertThat(trace("REACHED/STARTED/ALL/", 0, 100, NOBODY).count()).isEmpty();
    assertThat(trace("OPENINGS/KIPI/EXPERT", 0, 100, NOBODY).count()).contains(4L);
  }

  @Test
  void refusesWhatIsNoCellAndSaysWhatWouldBe() {
    assertThatThrownBy(() -> trace("SEATS/KIPI", 0, 100, NOBODY))
        .isInstanceOfSatisfying(
            ErrorResponseException.class,
            e ->
                assertThat(e.getBody().getDetail())
                    .contains("'SEATS/KIPI'", "no measure SEATS", "FILLED"));
    assertThatThrownBy(() -> trace("CROWD/65.01/", 0, 100, NOBODY))
        .isInstanceOf(ErrorResponseException.class);
    assertThatThrownBy(() -> trace(FILLED, -1, 5_000, NOBODY))
        .isInstanceOfSatisfying(
            ErrorResponseException.class,
            e -> assertThat(e.getBody().getDetail()).contains("from=-1, most=5000", "1000"));
  }
}
