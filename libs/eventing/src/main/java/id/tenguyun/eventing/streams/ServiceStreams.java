package id.tenguyun.eventing.streams;

import id.tenguyun.eventing.kafka.AvroValues;
import id.tenguyun.eventing.kafka.KafkaAccess;
import id.tenguyun.eventing.settings.TenguyunProperties;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.errors.StreamsUncaughtExceptionHandler.StreamThreadExceptionResponse;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * The running state machine of a service. A fault that passes by itself replaces the thread, which
 * starts again from what was committed; any other stops the machine and shows in its health,
 * because it would only happen again.
 */
public final class ServiceStreams implements SmartLifecycle {

  private static final Logger log = LoggerFactory.getLogger(ServiceStreams.class);
  private static final Duration CLOSE = Duration.ofSeconds(10);
  private static final long PAUSE_MILLIS = 1_000;

  /** After the topics are there, before the intake fills the inbox. */
  static final int PHASE = 200;

  private final String service;
  private final Topology topology;
  private final Properties properties;
  private @Nullable KafkaStreams streams;
  private volatile @Nullable Throwable lastFault;

  ServiceStreams(String service, Topology topology, Properties properties) {
    this.service = service;
    this.topology = topology;
    this.properties = properties;
  }

  /** The state machine of a service, not yet started. */
  public static ServiceStreams of(
      ServiceLogic<?, ?, ?> logic,
      AvroValues values,
      KafkaAccess kafka,
      TenguyunProperties settings) {
    return new ServiceStreams(
        logic.service(),
        ServiceTopology.build(logic, values),
        StreamsConfigs.of(logic.service(), kafka, settings));
  }

  @Override
  public synchronized void start() {
    var fresh = new KafkaStreams(topology, properties);
    fresh.setUncaughtExceptionHandler(this::answer);
    fresh.setStateListener((now, before) ->
        log.atInfo()
            .addKeyValue("service", service)
            .addKeyValue("before", before)
            .addKeyValue("now", now)
            .log("State machine"));
    fresh.setGlobalStateRestoreListener(new RestoreProgress(service, Clock.systemUTC()));
    fresh.start();
    streams = fresh;
  }

  private StreamThreadExceptionResponse answer(Throwable fault) {
    lastFault = fault;
    boolean passes = Faults.isTransient(fault);
    log.atError()
        .addKeyValue("service", service)
        .addKeyValue("transient", passes)
        .setCause(fault)
        .log("State machine fault");
    if (!passes) {
      return StreamThreadExceptionResponse.SHUTDOWN_CLIENT;
    }
    pause();
    return StreamThreadExceptionResponse.REPLACE_THREAD;
  }

  /** The thread is dying anyway; its successor should not turn in a tight loop. */
  private static void pause() {
    try {
      TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public synchronized void stop() {
    if (streams != null) {
      streams.close(CLOSE);
      streams = null;
    }
  }

  @Override
  public synchronized boolean isRunning() {
    return streams != null;
  }

  @Override
  public int getPhase() {
    return PHASE;
  }

  /** What Kafka Streams says of itself; {@code NOT_RUNNING} before the start and after the end. */
  public synchronized KafkaStreams.State state() {
    return streams == null ? KafkaStreams.State.NOT_RUNNING : streams.state();
  }

  /** The last fault since the start, if there was one. */
  public Optional<Throwable> lastFault() {
    return Optional.ofNullable(lastFault);
  }
}
