package id.tenguyun.standalone.run;

import id.tenguyun.certification.CertificationApplication;
import id.tenguyun.dashboard.DashboardApplication;
import id.tenguyun.edge.EdgeApplication;
import id.tenguyun.eventing.time.DomainClock;
import id.tenguyun.localplatform.LocalPlatform;
import id.tenguyun.localplatform.Loopback;
import id.tenguyun.localplatform.StartFailedException;
import id.tenguyun.localplatform.StartUp;
import id.tenguyun.placement.PlacementApplication;
import id.tenguyun.training.TrainingApplication;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * The five services, each the very application that also runs on its own, with a Spring context, a
 * configuration file and a database of its own. What they share is the clock and the process.
 */
final class ServiceContexts implements AutoCloseable {

  /** The dashboard first, since its port is the one that people know. */
  private static final List<Service> SERVICES =
      List.of(
          new Service("dashboard", DashboardApplication.class),
          new Service("training", TrainingApplication.class),
          new Service("certification", CertificationApplication.class),
          new Service("placement", PlacementApplication.class),
          new Service("edge", EdgeApplication.class));

  private static final int PLACEMENT = place("placement");
  private static final int EDGE = place("edge");

  private static int place(String service) {
    return SERVICES.stream().map(Service::name).toList().indexOf(service);
  }

  private record Service(String name, Class<?> application) {}

  private final Deque<ConfigurableApplicationContext> open = new ArrayDeque<>();
  private final SortedMap<String, String> urls = new TreeMap<>();

  private ServiceContexts() {}

  /**
   * Looks whether the ports are free, so that a person is told before anything else has started.
   *
   * @throws StartFailedException if another process has one
   */
  static void requireFree(Ports ports) {
    for (int place = 0; place < SERVICES.size(); place++) {
      claim(ports, place);
    }
  }

  private static int claim(Ports ports, int place) {
    return Loopback.claim(ports.service(place), SERVICES.get(place).name() + " service");
  }

  /**
   * Starts them.
   *
   * @param beforeWriting waits for what a service needs before it writes; the dashboard only reads
   * @param secrets of the services, where the broker has access control
   */
  static ServiceContexts start(
      LocalPlatform platform,
      Path data,
      Ports ports,
      DomainClock clock,
      StartUp startUp,
      Runnable beforeWriting,
      Optional<PrincipalSecrets> secrets) {
    ServiceContexts contexts = new ServiceContexts();
    try {
      // the dashboard is told where questions go before the placement service starts, and everybody
      // who issues tokens before the edge service does
      int placement = claim(ports, PLACEMENT);
      int edge = claim(ports, EDGE);
      for (int place = 0; place < SERVICES.size(); place++) {
        Service service = SERVICES.get(place);
        if (place > 0) {
          beforeWriting.run();
        }
        int port = place == PLACEMENT ? placement : place == EDGE ? edge : claim(ports, place);
        List<String> arguments =
            new ArrayList<>(common(service.name(), platform, data, port, placement));
        arguments.addAll(access(service.name(), data, edge, secrets));
        ConfigurableApplicationContext context =
            startUp.time(
                service.name(), () -> run(service, clock, arguments.toArray(String[]::new)));
        contexts.open.push(context);
        contexts.urls.put(service.name(), address(port));
      }
      return contexts;
    } catch (RuntimeException e) {
      contexts.close();
      throw e;
    }
  }

  private static ConfigurableApplicationContext run(
      Service service, DomainClock clock, String[] arguments) {
    return new SpringApplicationBuilder(service.application())
        .web(WebApplicationType.SERVLET)
        // one hook, ours, stops everything in order
        .registerShutdownHook(false)
        .properties("spring.config.name=" + service.name())
        .initializers(context -> context.getBeanFactory().registerSingleton("domainClock", clock))
        .run(arguments);
  }

  /** How a service logs in and how it knows who calls. */
  private static List<String> access(
      String service, Path data, int edge, Optional<PrincipalSecrets> secrets) {
    if (secrets.isEmpty()) {
      // nobody else is on this machine, and nobody asked for a login
      return List.of("--tenguyun.access.callers=headers");
    }
    List<String> arguments = new ArrayList<>(secrets.get().arguments(service));
    arguments.addAll(BuiltInLogin.arguments(service, data, address(edge)));
    return arguments;
  }

  private static String address(int port) {
    return "http://%s:%d/".formatted(Loopback.HOST, port);
  }

  private static List<String> common(
      String name, LocalPlatform platform, Path data, int port, int placement) {
    return List.of(
        "--server.address=" + Loopback.HOST,
        "--server.port=" + port,
        "--server.tomcat.threads.max=20",
        "--server.tomcat.threads.min-spare=2",
        "--spring.main.banner-mode=off",
        "--spring.main.log-startup-info=false",
        "--spring.kafka.bootstrap-servers=" + platform.broker().internalServers(),
        "--tenguyun.broker-access.partner-bootstrap=" + platform.broker().bootstrapServers(),
        "--spring.mongodb.uri=" + platform.mongo().uri(name),
        "--spring.mongodb.representation.uuid=standard",
        "--tenguyun.placement.url=http://%s:%d".formatted(Loopback.HOST, placement),
        "--tenguyun.instance=standalone",
        "--tenguyun.registry.url=" + platform.registry().url(),
        "--tenguyun.registry.auto-register=false",
        "--tenguyun.streams.state-dir=" + data.resolve("streams").resolve(name),
        "--tenguyun.quarantine.key-file=" + data.resolve("keys").resolve("quarantine.key"),
        "--tenguyun.person-keys.store=file",
        "--tenguyun.person-keys.folder=" + data.resolve("keys"));
  }

  /** Addresses by service. */
  SortedMap<String, String> urls() {
    return urls;
  }

  /** Where people look. */
  String pageUrl() {
    return urls.getOrDefault(SERVICES.getFirst().name(), "");
  }

  @Override
  public void close() {
    while (!open.isEmpty()) {
      open.pop().close();
    }
  }
}
