package id.tenguyun.testkit;

import id.tenguyun.localplatform.DataFolder;
import id.tenguyun.localplatform.LocalPlatform;
import id.tenguyun.registry.RegistryConfig;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.errors.TopicExistsException;

/**
 * The real broker, registry process and wire protocol, started once per JVM when a test first asks
 * and stopped when the JVM ends. Tests share it, so each uses names of its own, see {@link
 * #uniqueName}.
 */
public final class TestPlatform {

  private static final AtomicInteger NAMES = new AtomicInteger();

  private final LocalPlatform platform;

  private TestPlatform(LocalPlatform platform) {
    this.platform = platform;
  }

  /** The platform of this JVM; the first call takes some seconds. */
  public static TestPlatform get() {
    return Once.PLATFORM;
  }

  private static final class Once {
    static final TestPlatform PLATFORM = start();
  }

  private static TestPlatform start() {
    try {
      Path folder = Files.createTempDirectory("tenguyun-test-");
      DataFolder data = DataFolder.open(folder);
      LocalPlatform platform = LocalPlatform.start(data, LocalPlatform.Ports.free());
      System.out.println("Test platform: " + platform.startUp());
      Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(platform, data, folder)));
      return new TestPlatform(platform);
    } catch (IOException e) {
      throw new UncheckedIOException("No temporary folder for the test platform", e);
    }
  }

  private static void stop(LocalPlatform platform, DataFolder data, Path folder) {
    platform.close();
    data.close();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    } catch (IOException e) {
      System.err.println("Left behind " + folder + ": " + e);
    }
  }

  /** Where Kafka clients connect. */
  public String bootstrapServers() {
    return platform.broker().bootstrapServers();
  }

  /** Base address of the registry's Confluent-compatible API. */
  public String registryUrl() {
    return platform.registry().url();
  }

  /** The registry, where producers may register what is missing. */
  public RegistryConfig registryConfig() {
    return platform.registryConfig();
  }

  /** Address of a database of this name in the document store. */
  public String mongoUri(String database) {
    return platform.mongo().uri(database);
  }

  /**
   * What a Spring Boot test needs to know, as {@code key=value} for {@code
   * SpringApplicationBuilder.properties} or {@code ApplicationContextRunner}.
   */
  public String[] springProperties(String database) {
    return new String[] {
      "spring.kafka.bootstrap-servers=" + bootstrapServers(),
      "spring.mongodb.uri=" + mongoUri(database),
      "spring.mongodb.representation.uuid=standard",
      "tenguyun.registry.url=" + registryUrl(),
      "tenguyun.registry.auto-register=true",
      "server.address=127.0.0.1",
      "tenguyun.access.callers=headers"
    };
  }

  /** A name that no other test in this JVM has, fit for topics, groups and databases. */
  public static String uniqueName(String prefix) {
    return prefix + "-" + NAMES.incrementAndGet();
  }

  /** Creates the topics that are missing, each with this many partitions. */
  public void createTopics(int partitions, String... names) {
    try (Admin admin = Admin.create(Map.of("bootstrap.servers", bootstrapServers()))) {
      for (String name : names) {
        createTopic(admin, new NewTopic(name, partitions, (short) 1));
      }
    }
  }

  private static void createTopic(Admin admin, NewTopic topic) {
    try {
      admin.createTopics(List.of(topic)).all().get();
    } catch (ExecutionException e) {
      if (!(e.getCause() instanceof TopicExistsException)) {
        throw new IllegalStateException("Cannot create topic " + topic.name(), e);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while creating topic " + topic.name(), e);
    }
  }
}
