package id.tenguyun.benchmarks.line;

import id.tenguyun.eventing.contract.EventTypes;
import id.tenguyun.eventing.contract.InputContract;
import id.tenguyun.eventing.intake.InboundTransform;
import id.tenguyun.eventing.intake.Intake;
import id.tenguyun.eventing.intake.IntakeContract;
import id.tenguyun.eventing.kafka.AvroValues;
import id.tenguyun.eventing.kafka.InboundDecoder;
import id.tenguyun.eventing.kafka.KafkaAccess;
import id.tenguyun.eventing.kafka.TopicCreation;
import id.tenguyun.eventing.settings.TenguyunProperties;
import id.tenguyun.eventing.streams.ServiceDefinition;
import id.tenguyun.eventing.streams.ServiceLogic;
import id.tenguyun.eventing.streams.ServiceStreams;
import id.tenguyun.eventing.time.DomainClock;
import id.tenguyun.localplatform.DataFolder;
import id.tenguyun.localplatform.LocalPlatform;
import id.tenguyun.placement.kafka.PlacementService;
import id.tenguyun.registry.RegistryConfig;
import id.tenguyun.schemas.TopicCatalogue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.kafka.clients.CommonClientConfigs;

/**
 * The real broker and registry in a folder of its own, and one service's intake and state machine
 * upon them, without its views: what is measured is taking in and keeping state.
 */
final class Bench implements AutoCloseable {

  /** Stands where it is put. */
  static final class HandClock implements DomainClock {
    private volatile Instant now = Province.START;

    @Override
    public Instant now() {
      return now;
    }

    void advance(Duration by) {
      now = now.plus(by);
    }
  }

  final HandClock clock = new HandClock();
  final TopicCatalogue catalogue = TopicCatalogue.load();
  final KafkaAccess kafka;
  final AvroValues values;
  private final Path folder;
  private final DataFolder data;
  private final LocalPlatform platform;
  private final RegistryConfig registry;
  private final TopicCreation topics;
  private final ServiceLogic<?, ?, ?> logic;
  private final List<InboundTransform> transforms;

  /** The placement service. */
  Bench() throws IOException {
    this(
        PlacementService.definition(),
        List.of(),
        Stream.concat(
                IntStream.range(0, Province.EMPLOYERS)
                    .mapToObj(i -> Province.partnerId(Province.employer(i))),
                Stream.of(Province.partnerId(Province.CENTRE)))
            .toList());
  }

  /**
   * Any service.
   *
   * @param transforms what changes before it rests
   * @param partners whose topics are to be there
   */
  Bench(
      ServiceDefinition<?, ?, ?> definition,
      List<InboundTransform> transforms,
      List<String> partners)
      throws IOException {
    logic = logicOf(definition);
    this.transforms = transforms;
    folder = Files.createTempDirectory("tenguyun-bench-");
    data = DataFolder.open(folder.resolve("data"));
    platform = LocalPlatform.start(data, LocalPlatform.Ports.free());
    registry = platform.registryConfig();
    kafka =
        new KafkaAccess(
            Map.of(
                CommonClientConfigs.BOOTSTRAP_SERVERS_CONFIG,
                platform.broker().bootstrapServers()));
    values = new AvroValues(registry);
    topics = new TopicCreation(kafka, catalogue, true, (short) 1);
    topics.ensureFixed();
    topics.ensurePartners(partners);
  }

  private <S, M, E> ServiceLogic<S, M, E> logicOf(ServiceDefinition<S, M, E> definition) {
    return new ServiceLogic<>(definition, catalogue, EventTypes.generated());
  }

  Path folder(String name) {
    return folder.resolve(name);
  }

  InputContract<?> inputs() {
    return logic.inputs();
  }

  ServiceStreams streams() {
    return ServiceStreams.of(logic, values, kafka, settings());
  }

  private TenguyunProperties settings() {
    return new TenguyunProperties(
        "bench",
        new TenguyunProperties.Registry(registry.url(), true, Map.of()),
        new TenguyunProperties.Clock(Optional.empty(), 1),
        new TenguyunProperties.Streams(
            Duration.ofMillis(100), Duration.ofSeconds(60), 0, folder("streams")),
        new TenguyunProperties.Topics(true, (short) 1),
        new TenguyunProperties.Quarantine(null));
  }

  Intake intake() {
    return new Intake(
        kafka,
        IntakeContract.of(catalogue, logic.inputs()),
        topics,
        new InboundDecoder(registry),
        values,
        Optional.empty(),
        transforms,
        clock,
        "bench");
  }

  @Override
  public void close() throws IOException {
    values.close();
    platform.close();
    data.close();
    DataFolder.wipe(folder.resolve("data"));
    try (var files = Files.walk(folder)) {
      for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
