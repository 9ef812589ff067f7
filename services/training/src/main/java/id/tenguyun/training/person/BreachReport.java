package id.tenguyun.training.person;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who was touched when protection failed, with what data, when and how: what the written notice to
 * them and to the agency must say within 3 x 24 hours (UU 27/2022, art. 46). It names people by
 * their ids alone; their centres reach them.
 *
 * @param scope what was exposed
 * @param from since when, by the broker's clock
 * @param until up to when, exclusive
 * @param noticeDueBy three days after it became known; null where that was not said
 * @param examined how many records were read for it
 * @param tookMillis how long this took to gather
 * @param kinds the kinds of record that were within reach, with the data each holds
 * @param touched one entry a person
 */
public record BreachReport(
    BreachScope scope,
    Instant from,
    Instant until,
    @Nullable Instant noticeDueBy,
    long examined,
    long tookMillis,
    SortedMap<String, Kind> kinds,
    List<Touched> touched) {

  /**
   * A kind of record.
   *
   * @param how how it could be reached
   * @param data each field with what it holds
   */
  public record Kind(String how, Map<String, String> data) {}

  /**
   * One person.
   *
   * @param centreId her training centre, where the records say it
   * @param records how many records of each kind
   * @param first when the broker took the first of them
   * @param last and the last
   */
  public record Touched(
      UUID workerId,
      @Nullable String centreId,
      SortedMap<String, Long> records,
      Instant first,
      Instant last) {}
}
