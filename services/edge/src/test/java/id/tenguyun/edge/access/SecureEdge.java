package id.tenguyun.edge.access;

import static org.awaitility.Awaitility.await;

import id.tenguyun.edge.EdgeApplication;
import id.tenguyun.edge.partner.RegisteredKind;
import id.tenguyun.eventing.kafka.KafkaAccess;
import id.tenguyun.eventing.kafka.TopicCreation;
import id.tenguyun.localplatform.BrokerLogin;
import id.tenguyun.localplatform.BrokerSecurity;
import id.tenguyun.localplatform.DataFolder;
import id.tenguyun.localplatform.LocalPlatform;
import id.tenguyun.schemas.TopicCatalogue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * A broker with access control, the edge service on it, and two partners that an officer took in
 * and gave credentials: once per JVM, because it takes some seconds.
 */
final class SecureEdge {

  static final Duration SOON = Duration.ofSeconds(60);

  static final Map<String, RegisteredKind> PARTNERS = partners();

  final TopicCatalogue catalogue = TopicCatalogue.load();
  final LocalPlatform platform;
  final ConfigurableApplicationContext context;
  private final String administrationSecret = Secret.random();
  private final Map<String, String> secrets = new HashMap<>();

  private static Map<String, RegisteredKind> partners() {
    Map<String, RegisteredKind> partners = new LinkedHashMap<>();
    partners.put("emp-a", RegisteredKind.EMPLOYER);
    partners.put("emp-b", RegisteredKind.EMPLOYER);
    return partners;
  }

  private static final class Once {
    static final SecureEdge EDGE = new SecureEdge();
  }

  static SecureEdge get() {
    return Once.EDGE;
  }

  private SecureEdge() {
    try {
      Path folder = Files.createTempDirectory("tenguyun-secure-");
      DataFolder data = DataFolder.open(folder);
      platform =
          LocalPlatform.start(
              data,
              LocalPlatform.Ports.free(),
              new BrokerSecurity(Secret.random(), administrationSecret));
      prepare();
      context =
          new SpringApplicationBuilder(EdgeApplication.class)
              .properties("spring.config.name=edge")
              .run(arguments(folder));
      Runtime.getRuntime()
          .addShutdownHook(
              new Thread(() -> {
                context.close();
                platform.close();
                data.close();
              }));
      takePartnersIn();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void prepare() {
    ServicePrincipals.SERVICES.forEach(service -> secrets.put(service, Secret.random()));
    new TopicCreation(new KafkaAccess(new HashMap<>(administration())), catalogue, true, (short) 1)
        .ensureFixed();
    try (Admin admin = Admin.create(administration())) {
      new BrokerAccess(admin).secrets(secrets);
      ServiceAccess.grant(admin, catalogue, List.of());
    }
  }

  private String[] arguments(Path folder) {
    Map<String, Object> login = service("edge");
    return new String[] {
      "--server.port=0",
      "--spring.kafka.bootstrap-servers=" + platform.broker().internalServers(),
      "--spring.kafka.security.protocol=SASL_PLAINTEXT",
      "--spring.kafka.properties[sasl.mechanism]=SCRAM-SHA-512",
      "--spring.kafka.properties[sasl.jaas.config]=" + login.get("sasl.jaas.config"),
      "--spring.mongodb.uri=" + platform.mongo().uri("edge"),
      "--tenguyun.instance=test",
      "--tenguyun.access.callers=headers",
      "--tenguyun.topics.create=false",
      "--tenguyun.registry.url=" + platform.registry().url(),
      "--tenguyun.registry.auto-register=true",
      "--tenguyun.streams.state-dir=" + folder.resolve("streams"),
      "--tenguyun.broker-access.enabled=true",
      "--tenguyun.broker-access.partner-bootstrap=" + platform.broker().bootstrapServers(),
      "--tenguyun.broker-access.administration[sasl.mechanism]=PLAIN",
      "--tenguyun.broker-access.administration[sasl.jaas.config]="
          + administration().get("sasl.jaas.config")
    };
  }

  private void takePartnersIn() {
    AccessCalls calls = new AccessCalls(context);
    calls.loadReferenceData(administration(), platform);
    PARTNERS.forEach((id, kind) -> {
      calls.register(id, kind.name());
      secrets.put(id, calls.issue(id));
    });
    await().atMost(SOON).until(() -> context.getBean(Provisioning.class).check().isEmpty());
  }

  AccessCalls calls() {
    return new AccessCalls(context);
  }

  /** Settings of the administration, at the inner door. */
  Map<String, Object> administration() {
    return settings(
        platform.broker().internalServers(),
        BrokerLogin.plain(BrokerSecurity.ADMINISTRATION, administrationSecret));
  }

  /** Settings of a service, at the inner door. */
  Map<String, Object> service(String name) {
    return settings(
        platform.broker().internalServers(), BrokerLogin.scram(name, secrets.get(name)));
  }

  /** Settings of a partner, at the partners' door. */
  Map<String, Object> partner(String id, String secret) {
    return settings(platform.broker().bootstrapServers(), BrokerLogin.scram(id, secret));
  }

  static Map<String, Object> settings(String servers, Map<String, String> login) {
    Map<String, Object> settings = new HashMap<>(login);
    settings.put("bootstrap.servers", servers);
    settings.put("default.api.timeout.ms", 20_000);
    settings.put("request.timeout.ms", 10_000);
    return settings;
  }
}
