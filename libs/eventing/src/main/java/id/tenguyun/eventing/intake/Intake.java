package id.tenguyun.eventing.intake;

import id.tenguyun.eventing.kafka.AvroValues;
import id.tenguyun.eventing.kafka.InboundDecoder;
import id.tenguyun.eventing.kafka.InboxTail;
import id.tenguyun.eventing.kafka.KafkaAccess;
import id.tenguyun.eventing.kafka.TopicCreation;
import id.tenguyun.eventing.time.DomainClock;
import id.tenguyun.eventing.time.Stamps;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.kafka.listener.KafkaMessageListenerContainer;

/**
 * The running intake of a service. Reference data is taken from the start, under a group of its
 * own; all else, and the clock, once the gate is open. One attendant thread waits at the gate,
 * ticks, and looks after partners' topics.
 */
public final class Intake implements SmartLifecycle {

  private static final Logger log = LoggerFactory.getLogger(Intake.class);

  /** Ten ticks a second at most. */
  private static final Duration PACE = Duration.ofMillis(100);

  private static final Duration TOPIC_CHECK = Duration.ofSeconds(10);
  private static final Duration RETRY = Duration.ofSeconds(1);
  private static final Duration FAREWELL = Duration.ofSeconds(10);

  /** After the state machines, which must be there to answer. */
  static final int PHASE = 300;

  private final KafkaAccess kafka;
  private final IntakeContract contract;
  private final TopicCreation topics;
  private final InboundDecoder decoder;
  private final AvroValues values;
  private final Optional<QuarantineCipher> cipher;
  private final List<InboundTransform> transforms;
  private final Stamps stamps;
  private final IntakeContainers containers;
  private final IntakeProgress progress = new IntakeProgress();
  private final ClockOwnership clock = new ClockOwnership();
  private final List<KafkaMessageListenerContainer<byte[], byte[]>> running = new ArrayList<>();
  private volatile boolean started;
  private @Nullable Thread attendant;

  public Intake(
      KafkaAccess kafka,
      IntakeContract contract,
      TopicCreation topics,
      InboundDecoder decoder,
      AvroValues values,
      Optional<QuarantineCipher> cipher,
      List<InboundTransform> transforms,
      DomainClock domainClock,
      String instance) {
    this.kafka = kafka;
    this.contract = contract;
    this.topics = topics;
    this.decoder = decoder;
    this.values = values;
    this.cipher = cipher;
    this.transforms = List.copyOf(transforms);
    this.stamps = new Stamps(domainClock);
    this.containers = new IntakeContainers(kafka, instance);
  }

  @Override
  public synchronized void start() {
    new InboxTail(kafka)
        .greatestStamp(contract.inbox().topic().name())
        .ifPresent(stamps::resumeFrom);
    started = true;
    if (contract.sources(true).isPresent()) {
      startContainer(referenceGroup(), true);
    }
    attendant = Thread.ofVirtual().name(contract.service() + "-intake").start(this::attend);
  }

  private void startContainer(String group, boolean reference) {
    contract
        .sources(reference)
        .ifPresent(pattern -> {
          var step = new IntakeStep(contract, decoder, values, cipher, stamps, transforms);
          var container =
              containers.container(
                  group, pattern, template -> new IntakeListener(step, template, progress), clock);
          running.add(container);
          container.start();
        });
  }

  private String referenceGroup() {
    return contract.service() + "-reference";
  }

  private void attend() {
    var partners = new PartnerTopics(topics, contract.catalogue());
    try (var gate = new ReferenceGate(kafka, decoder, partners, referenceGroup());
        var ticker = new Ticker(kafka, contract.inbox(), values, stamps)) {
      waitAt(gate);
      long nextCheckNanos = System.nanoTime();
      while (started) {
        if (System.nanoTime() - nextCheckNanos >= 0) {
          attempt(() -> look(gate, partners));
          nextCheckNanos = System.nanoTime() + TOPIC_CHECK.toNanos();
        }
        attempt(() -> ticker.run(clock.isOwner()));
        Thread.sleep(PACE);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void waitAt(ReferenceGate gate) throws InterruptedException {
    boolean needed = contract.sources(true).isPresent();
    while (started && needed) {
      boolean[] open = {false};
      attempt(() -> open[0] = gate.advance());
      if (open[0]) {
        break;
      }
    }
    progress.referenceDataIsIn();
    synchronized (this) {
      if (started) {
        startContainer(contract.service() + "-intake", false);
      }
    }
  }

  private static void look(ReferenceGate gate, PartnerTopics partners) throws InterruptedException {
    gate.advance();
    partners.check();
  }

  /** A broker or registry that is away comes back; nothing else can be done about it here. */
  private void attempt(Attempt attempt) throws InterruptedException {
    try {
      attempt.run();
    } catch (RuntimeException e) {
      if (started) {
        log.atWarn().addKeyValue("service", contract.service()).setCause(e).log("Tried again soon");
        Thread.sleep(RETRY);
      }
    }
  }

  private interface Attempt {
    void run() throws InterruptedException;
  }

  @Override
  public void stop() {
    List<KafkaMessageListenerContainer<byte[], byte[]>> stopping;
    synchronized (this) {
      started = false;
      stopping = List.copyOf(running);
      running.clear();
    }
    stopping.forEach(KafkaMessageListenerContainer::stop);
    if (attendant != null) {
      try {
        attendant.join(FAREWELL); // not interrupted: Kafka's clients do not like to be
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }

  @Override
  public boolean isRunning() {
    return started;
  }

  /** False when a container stopped by itself, as it does at an {@code Error}. */
  public synchronized boolean containersRun() {
    return running.stream().allMatch(KafkaMessageListenerContainer::isRunning);
  }

  /** How it gets on. */
  public IntakeProgress progress() {
    return progress;
  }

  @Override
  public int getPhase() {
    return PHASE;
  }
}
