package id.tenguyun.localplatform;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;
import org.apache.kafka.raft.DynamicVoters;
import org.apache.kafka.server.common.MetadataVersion;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A real Kafka broker, its own controller, inside this process. Its log lies on disk and outlives a
 * clean stop, a kill -9 and a change of port.
 */
public final class EmbeddedBroker implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(EmbeddedBroker.class);
  private static final String CONTROLLER = "CONTROLLER";

  private final KafkaRaftServer server;
  private final int port;
  private final int internalPort;

  private EmbeddedBroker(KafkaRaftServer server, int port, int internalPort) {
    this.server = server;
    this.port = port;
    this.internalPort = internalPort;
  }

  /** Starts a broker that lets in whoever reaches it; see the other. */
  public static EmbeddedBroker start(Path folder, int port) {
    return start(folder, port, null);
  }

  /**
   * Starts the broker, formatting the folder the first time.
   *
   * @param folder where its log lies
   * @param port where clients connect, with access control the partners among them; 0 for any that
   *     is free
   * @param security access control; null for none. A folder may be opened either way, and again
   * @throws StartFailedException if the port is taken or the folder cannot be used
   */
  public static EmbeddedBroker start(Path folder, int port, @Nullable BrokerSecurity security) {
    int clientPort = Loopback.claim(port, "broker");
    int controllerPort = Loopback.claim(0, "broker's controller");
    int internalPort = security == null ? clientPort : Loopback.claim(0, "broker's inner door");
    try {
      formatOnce(folder, controllerPort);
      LastWords.install(folder);
      Properties settings = BrokerSettings.of(folder, clientPort, controllerPort, CONTROLLER);
      if (security != null) {
        SecureSettings.put(
            settings, security, clientPort, internalPort, controllerPort, CONTROLLER);
      }
      KafkaRaftServer server =
          new KafkaRaftServer(KafkaConfig.fromProps(settings, false), Time.SYSTEM);
      server.startup();
      return new EmbeddedBroker(server, clientPort, internalPort);
    } catch (StartFailedException e) {
      throw e;
    } catch (Exception e) {
      throw new StartFailedException(
          "The broker did not start in %s: %s.".formatted(folder, e),
          "Maybe the folder was damaged or copied in part; its own message is above.",
          e);
    }
  }

  /**
   * Formats beside the final place and moves it there whole, so that a crash half way leaves
   * nothing that looks formatted.
   */
  private static void formatOnce(Path folder, int controllerPort) throws Exception {
    if (Files.exists(folder.resolve("meta.properties"))) {
      return;
    }
    if (Files.exists(folder)) {
      throw new StartFailedException(
          "Broker folder %s exists without meta.properties.".formatted(folder),
          "It is damaged. Restore it from a copy, or choose another data folder.");
    }
    Path fresh = folder.resolveSibling(folder.getFileName() + ".new");
    FileTrees.delete(fresh);
    Files.createDirectories(fresh);
    new Formatter()
        .setNodeId(BrokerSettings.NODE_ID)
        .setClusterId(Uuid.randomUuid().toString())
        .setReleaseVersion(MetadataVersion.LATEST_PRODUCTION)
        .setControllerListenerName(CONTROLLER)
        .setDirectories(List.of(fresh.toString()))
        .setMetadataLogDirectory(fresh.toString())
        .setInitialControllers(
            DynamicVoters.parse(
                "%d@%s:%d:%s"
                    .formatted(
                        BrokerSettings.NODE_ID, Loopback.HOST, controllerPort, Uuid.randomUuid())))
        .setHasDynamicQuorum(true)
        .setPrintStream(new PrintStream(PrintStream.nullOutputStream()))
        .run();
    Files.move(fresh, folder);
    LOG.atInfo().addKeyValue("folder", folder).log("broker folder formatted");
  }

  /** What clients put into {@code bootstrap.servers}. */
  public String bootstrapServers() {
    return Loopback.HOST + ":" + port;
  }

  /**
   * What services and the administration put into {@code bootstrap.servers}: the inner door, or the
   * only one where there is no access control.
   */
  public String internalServers() {
    return Loopback.HOST + ":" + internalPort;
  }

  /** Where clients connect. */
  public int port() {
    return port;
  }

  @Override
  public void close() {
    server.shutdown();
    server.awaitShutdown();
  }
}
