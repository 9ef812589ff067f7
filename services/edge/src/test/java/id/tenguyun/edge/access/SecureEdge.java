package id.tenguyun.edge.access;

import static org.awaitility.Awaitility.await;

import id.tenguyun.edge.EdgeApplication;
import id.tenguyun.edge.login.OwnersTokens;
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
 * A broker with access control and TLS, the edge service on it with its login, and two partners
 * that an officer took in and gave credentials: once per JVM, because it takes some seconds.
 */
final class SecureEdge {

  static final Duration SOON = Duration.ofSeconds(60);

  static final Map<String, RegisteredKind> PARTNERS = partners();

  private static final String ISSUER = "http://127.0.0.1:8094";

  final TopicCatalogue catalogue = TopicCatalogue.load();
  final LocalPlatform platform;
  final ConfigurableApplicationContext context;
  final BrokerSecurity.Tls tls;
  final Path folder;
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
      folder = Files.createTempDirectory("tenguyun-secure-");
      tls = Certificate.make(folder, "broker", "ip:127.0.0.1");
      DataFolder data = DataFolder.open(folder.resolve("data"));
      platform =
          LocalPlatform.start(
              data,
              LocalPlatform.Ports.free(),
              new BrokerSecurity(
                  Secret.random(), administrationSecret, BrokerSecurity.Limits.standard(), tls));
      prepare();
      context =
          new SpringApplicationBuilder(EdgeApplication.class)
              .properties("spring.config.name=edge")
              .run(arguments());
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

  /** As docs/operations.md names them. */
  private String[] arguments() {
    Map<String, Object> login = service("edge");
    return new String[] {
      "--server.port=0",
      "--spring.kafka.bootstrap-servers=" + platform.broker().internalServers(),
      "--spring.kafka.security.protocol=SASL_SSL",
      "--spring.kafka.ssl.trust-store-type=PEM",
      "--spring.kafka.ssl.trust-store-location=file:" + tls.certificates(),
      "--spring.kafka.properties[sasl.mechanism]=SCRAM-SHA-512",
      "--spring.kafka.properties[sasl.jaas.config]=" + login.get("sasl.jaas.config"),
      "--spring.mongodb.uri=" + platform.mongo().uri("edge"),
      "--tenguyun.instance=test",
      "--tenguyun.login.enabled=true",
      "--tenguyun.login.issuer=" + ISSUER,
      "--tenguyun.login.folder=" + folder.resolve("login"),
      "--spring.security.oauth2.resourceserver.jwt.issuer-uri=" + ISSUER,
      "--spring.security.oauth2.resourceserver.jwt.audiences=tenguyun",
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
    AccessCalls calls = calls();
    calls.loadReferenceData(administration(), platform);
    PARTNERS.forEach((id, kind) -> {
      calls.register(id, kind.name());
      secrets.put(id, calls.issue(id));
    });
    await().atMost(SOON).until(() -> context.getBean(Provisioning.class).check().isEmpty());
  }

  AccessCalls calls() {
    return new AccessCalls(context, new OwnersTokens(folder.resolve("login"), ISSUER));
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

  private Map<String, Object> settings(String servers, Map<String, String> login) {
    Map<String, Object> settings = new HashMap<>(login);
    settings.put("security.protocol", "SASL_SSL");
    settings.put("ssl.truststore.type", "PEM");
    settings.put("ssl.truststore.location", tls.certificates().toString());
    settings.put("bootstrap.servers", servers);
    settings.put("default.api.timeout.ms", 20_000);
    settings.put("request.timeout.ms", 10_000);
    return settings;
  }
}
