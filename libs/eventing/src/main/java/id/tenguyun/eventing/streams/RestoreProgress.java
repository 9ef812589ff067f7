package id.tenguyun.eventing.streams;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.streams.processor.StateRestoreListener;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Says how far the restoring of state has come: where it starts, every few seconds, and where it
 * ends. Kafka Streams calls this from the threads that restore.
 */
final class RestoreProgress implements StateRestoreListener {

  private static final Logger log = LoggerFactory.getLogger(RestoreProgress.class);
  private static final Duration EVERY = Duration.ofSeconds(5);

  private final String service;
  private final InstantSource time;
  private final Map<TopicPartition, Course> courses = new ConcurrentHashMap<>();

  /** How far one partition is. */
  private static final class Course {
    private final long records;
    private final Instant start;
    private Instant said;
    private long restored;

    Course(long records, Instant start) {
      this.records = records;
      this.start = start;
      this.said = start;
    }
  }

  RestoreProgress(String service, InstantSource time) {
    this.service = service;
    this.time = time;
  }

  @Override
  public void onRestoreStart(TopicPartition partition, String store, long from, long to) {
    courses.put(partition, new Course(to - from, time.instant()));
    if (to > from) {
      say("Restoring state", partition, 0, to - from, Duration.ZERO);
    }
  }

  @Override
  public void onBatchRestored(TopicPartition partition, String store, long end, long records) {
    Course course = courses.get(partition);
    if (course == null) {
      return;
    }
    course.restored += records;
    Instant now = time.instant();
    if (Duration.between(course.said, now).compareTo(EVERY) >= 0) {
      course.said = now;
      say(
          "Restoring state",
          partition,
          course.restored,
          course.records,
          Duration.between(course.start, now));
    }
  }

  @Override
  public void onRestoreEnd(TopicPartition partition, String store, long records) {
    Course course = courses.remove(partition);
    if (course != null && records > 0) {
      say(
          "State restored",
          partition,
          records,
          course.records,
          Duration.between(course.start, time.instant()));
    }
  }

  @Override
  public void onRestoreSuspended(TopicPartition partition, String store, long records) {
    courses.remove(partition);
  }

  private void say(String what, TopicPartition partition, long done, long of, Duration in) {
    log.atInfo()
        .addKeyValue("service", service)
        .addKeyValue("partition", partition.partition())
        .addKeyValue("records", done)
        .addKeyValue("of", of)
        .addKeyValue("seconds", in.toSeconds())
        .log(what);
  }
}
