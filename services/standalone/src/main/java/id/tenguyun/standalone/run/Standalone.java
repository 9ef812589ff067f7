package id.tenguyun.standalone.run;

import id.tenguyun.edge.access.BrokerAccess;
import id.tenguyun.edge.access.ServiceAccess;
import id.tenguyun.eventing.contract.EventTypes;
import id.tenguyun.eventing.kafka.TopicCreation;
import id.tenguyun.eventing.time.DomainClock;
import id.tenguyun.localplatform.DataFolder;
import id.tenguyun.localplatform.LocalPlatform;
import id.tenguyun.localplatform.StartFailedException;
import id.tenguyun.localplatform.StartUp;
import id.tenguyun.registry.SchemaRegistrar;
import id.tenguyun.schemas.TopicCatalogue;
import id.tenguyun.standalone.reference.ReferenceFiles;
import id.tenguyun.standalone.reference.ReferenceLoad;
import id.tenguyun.standalone.wire.Connection;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Everything in one process, with the registry as its child: broker, registry, document store, five
 * services and the reference data. All that is durable lies in one folder.
 */
public final class Standalone implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Standalone.class);
  private static final short ONE_COPY = 1;

  /**
   * How to start.
   *
   * @param data folder for all that is durable
   * @param reference folder of the reference files
   * @param ports where things listen
   * @param clock the services' one clock
   * @param actor who answers for the policies among the reference files
   * @param secure whether there is access control: everybody logs in, to the broker and over HTTP,
   *     and may do what the list of topics, the registry of partners and the services' tables say
   */
  public record Settings(
      Path data, Path reference, Ports ports, DomainClock clock, String actor, boolean secure) {}

  private final Deque<AutoCloseable> open = new ArrayDeque<>();
  private final StartUp startUp = new StartUp();
  private final TopicCatalogue catalogue = TopicCatalogue.load();
  private Running running = Running.NOWHERE;
  private String documentStore = "";

  private Standalone() {}

  /**
   * Starts everything and loads the reference files.
   *
   * @throws StartFailedException if something that a person can put right is in the way; whatever
   *     had started is stopped again
   */
  public static Standalone start(Settings settings) {
    Standalone standalone = new Standalone();
    try {
      standalone.startAll(settings);
      return standalone;
    } catch (RuntimeException e) {
      try {
        standalone.close();
      } catch (RuntimeException notStopped) {
        e.addSuppressed(notStopped);
      }
      throw e;
    }
  }

  private void startAll(Settings settings) {
    ReferenceFiles reference = checked(ReferenceFiles.read(settings.reference()));
    DataFolder data = opened(DataFolder.open(settings.data()));
    ServiceContexts.requireFree(settings.ports());
    Optional<PrincipalSecrets> secrets =
        settings.secure() ? Optional.of(PrincipalSecrets.in(data.root())) : Optional.empty();
    LocalPlatform platform =
        opened(
            LocalPlatform.start(
                data,
                new LocalPlatform.Ports(settings.ports().broker(), settings.ports().registry(), 0),
                secrets.map(PrincipalSecrets::broker).orElse(null)));
    documentStore = platform.mongo().uri("");
    platform.startUp().steps().forEach(step -> startUp.note(step.name(), step.took()));
    Connection connection =
        new Connection(
            platform.broker().internalServers(),
            platform.registryConfig(),
            secrets.map(PrincipalSecrets::administration).orElse(Map.of()));
    // takes some seconds the first time, and only the services' own writing waits for it
    CompletableFuture<Integer> schemas =
        CompletableFuture.supplyAsync(
            () -> startUp.time("schemas", () -> registerSchemas(platform)));
    startUp.time("topics", () -> createTopics(connection, reference));
    secrets.ifPresent(
        known -> startUp.time("access", () -> grantAccess(connection, known, reference)));
    startUp.time(
        "reference data",
        () -> new ReferenceLoad(connection, catalogue).publish(reference, settings.actor()));
    ServiceContexts services =
        opened(
            ServiceContexts.start(
                platform,
                data.root(),
                settings.ports(),
                settings.clock(),
                startUp,
                schemas::join,
                secrets));
    announce(data, platform, services, connection);
    LOG.atInfo().addKeyValue("steps", startUp).log("started");
  }

  private static ReferenceFiles checked(ReferenceFiles files) {
    if (!files.problems().isEmpty()) {
      throw new StartFailedException(
          "The reference files in %s have %d problems:%n%s"
              .formatted(
                  files.folder(),
                  files.problems().size(),
                  files.problems().stream().map(String::valueOf).collect(Collectors.joining("\n"))),
          "Correct them; ./tenguyun reference check names what is left.");
    }
    return files;
  }

  private static int registerSchemas(LocalPlatform platform) {
    try (SchemaRegistrar registrar = new SchemaRegistrar(platform.registryConfig())) {
      return registrar.register(EventTypes.generated().schemas()).size();
    }
  }

  private int createTopics(Connection connection, ReferenceFiles reference) {
    TopicCreation topics = new TopicCreation(connection.access(), catalogue, true, ONE_COPY);
    topics.ensureFixed();
    topics.ensurePartners(reference.partnerIds());
    return reference.partnerIds().size();
  }

  /** Users and rights of the services; those of partners follow from the registry. */
  private int grantAccess(
      Connection connection, PrincipalSecrets secrets, ReferenceFiles reference) {
    try (Admin admin = connection.admin()) {
      new BrokerAccess(admin).secrets(secrets.services());
      ServiceAccess.grant(admin, catalogue, reference.partnerIds());
    }
    return secrets.services().size();
  }

  private void announce(
      DataFolder data, LocalPlatform platform, ServiceContexts services, Connection connection) {
    running =
        new Running(
            ProcessHandle.current().pid(),
            platform.broker().bootstrapServers(),
            platform.registry().url(),
            services.pageUrl(),
            services.urls(),
            platform.broker().internalServers(),
            connection.login(),
            connection.login().isEmpty() ? null : BuiltInLogin.folder(data.root()));
    try {
      running.announce(data.root());
    } catch (IOException e) {
      throw new StartFailedException(
          "Cannot write to data folder %s: %s.".formatted(data.root(), e),
          "Maybe its disk is full.",
          e);
    }
    open.push(() -> Running.withdraw(data.root()));
  }

  private <T extends AutoCloseable> T opened(T part) {
    open.push(part);
    return part;
  }

  /** Where it is. */
  public Running running() {
    return running;
  }

  /** Where every service has a database of its own for its views. */
  String documentStore() {
    return documentStore;
  }

  /** How long each step of the start took. */
  public StartUp startUp() {
    return startUp;
  }

  /** The last thing that was started stops first. */
  @Override
  public void close() {
    RuntimeException failure = new IllegalStateException("Something did not stop cleanly");
    while (!open.isEmpty()) {
      try {
        open.pop().close();
      } catch (Exception e) {
        failure.addSuppressed(e);
      }
    }
    if (failure.getSuppressed().length > 0) {
      throw failure;
    }
  }
}
