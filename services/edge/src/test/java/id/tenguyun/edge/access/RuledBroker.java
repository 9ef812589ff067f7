package id.tenguyun.edge.access;

import id.tenguyun.edge.partner.KindRights;
import id.tenguyun.edge.partner.RegisteredKind;
import id.tenguyun.edge.partner.kafka.CatalogueRights;
import id.tenguyun.eventing.kafka.KafkaAccess;
import id.tenguyun.eventing.kafka.TopicCreation;
import id.tenguyun.localplatform.BrokerLogin;
import id.tenguyun.localplatform.BrokerSecurity;
import id.tenguyun.localplatform.EmbeddedBroker;
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
import java.util.Set;
import org.apache.kafka.clients.admin.Admin;

/**
 * A real broker with access control, all topics of the list, and the users and rules that should
 * be, for five partners and all services. No service runs, so that tests may write nonsense.
 */
final class RuledBroker {

  /** Short, so that a test sees silent connections go. */
  static final Duration IDLE = Duration.ofSeconds(10);

  static final BrokerSecurity.Limits LIMITS =
      new BrokerSecurity.Limits(300, 100, 2_000, IDLE, Duration.ofMinutes(5));

  static final Map<String, RegisteredKind> PARTNERS = partners();

  final TopicCatalogue catalogue = TopicCatalogue.load();
  final EmbeddedBroker broker;
  private final String administrationSecret = Secret.random();
  private final Map<String, String> secrets = new HashMap<>();

  private static Map<String, RegisteredKind> partners() {
    Map<String, RegisteredKind> partners = new LinkedHashMap<>();
    partners.put("blk-a", RegisteredKind.TRAINING_CENTRE);
    partners.put("lsp-a", RegisteredKind.CERTIFICATION_BODY);
    partners.put("emp-a", RegisteredKind.EMPLOYER);
    partners.put("emp-b", RegisteredKind.EMPLOYER);
    partners.put("sub-a", RegisteredKind.SUBSCRIBER);
    return partners;
  }

  private static final class Once {
    static final RuledBroker BROKER = new RuledBroker();
  }

  static RuledBroker get() {
    return Once.BROKER;
  }

  private RuledBroker() {
    try {
      Path folder = Files.createTempDirectory("tenguyun-ruled-").resolve("broker");
      broker =
          EmbeddedBroker.start(
              folder, 0, new BrokerSecurity(Secret.random(), administrationSecret, LIMITS, null));
      Runtime.getRuntime().addShutdownHook(new Thread(broker::close));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    ServicePrincipals.SERVICES.forEach(service -> secrets.put(service, Secret.random()));
    PARTNERS.keySet().forEach(partner -> secrets.put(partner, Secret.random()));
    TopicCreation topics =
        new TopicCreation(new KafkaAccess(administration()), catalogue, true, (short) 1);
    topics.ensureFixed();
    topics.ensurePartners(PARTNERS.keySet());
    try (Admin admin = Admin.create(administration())) {
      BrokerAccess access = new BrokerAccess(admin);
      access.secrets(secrets);
      AccessRules wanted = new WantedAccess(catalogue).of(partnerAccess());
      access.putRight(Differences.between(wanted, access.read(), Set.of()));
      if (!access.goesBy(wanted.rules())) {
        throw new AssertionError("The broker does not go by its rules");
      }
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  List<PartnerAccess> partnerAccess() {
    KindRights rights = CatalogueRights.of(catalogue, Set.of());
    return PARTNERS.entrySet().stream()
        .map(partner -> {
          KindRights.Rights most = rights.most(partner.getValue());
          return new PartnerAccess(partner.getKey(), true, true, most.sends(), most.reads());
        })
        .toList();
  }

  /** Settings of the administration, at the inner door. */
  Map<String, Object> administration() {
    return settings(
        broker.internalServers(),
        BrokerLogin.plain(BrokerSecurity.ADMINISTRATION, administrationSecret));
  }

  /** Settings of a partner or a service, each at its own door. */
  Map<String, Object> login(String name) {
    return login(name, secrets.getOrDefault(name, ""));
  }

  Map<String, Object> login(String name, String secret) {
    return settings(
        ServicePrincipals.SERVICES.contains(name)
            ? broker.internalServers()
            : broker.bootstrapServers(),
        BrokerLogin.scram(name, secret));
  }

  static Map<String, Object> settings(String servers, Map<String, String> login) {
    Map<String, Object> settings = new HashMap<>(login);
    settings.put("bootstrap.servers", servers);
    settings.put("default.api.timeout.ms", 20_000);
    settings.put("request.timeout.ms", 10_000);
    return settings;
  }
}
