package id.tenguyun.eventing.boot;

import id.tenguyun.eventing.contract.EventTypes;
import id.tenguyun.eventing.kafka.TopicCreation;
import id.tenguyun.eventing.settings.TenguyunProperties;
import id.tenguyun.registry.RegistryConfig;
import id.tenguyun.registry.SchemaRegistrar;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * What must be there before anything else runs: the topics, and on a laptop the schemas. Runs again
 * in every service; what is there already stays as it is.
 */
final class Startup implements SmartLifecycle {

  private static final Logger log = LoggerFactory.getLogger(Startup.class);

  /** First of all. */
  static final int PHASE = 100;

  private final TopicCreation topics;
  private final EventTypes types;
  private final RegistryConfig registry;
  private final TenguyunProperties settings;
  private volatile boolean running;

  Startup(
      TopicCreation topics,
      EventTypes types,
      RegistryConfig registry,
      TenguyunProperties settings) {
    this.topics = topics;
    this.types = types;
    this.registry = registry;
    this.settings = settings;
  }

  @Override
  public void start() {
    topics.ensureFixed();
    if (settings.registry().autoRegister()) {
      registerSchemas();
    }
    running = true;
  }

  private void registerSchemas() {
    try (var registrar = new SchemaRegistrar(registry)) {
      registrar.requireCompatibility();
      int count = registrar.register(types.schemas()).size();
      log.atInfo().addKeyValue("schemas", count).log("Schemas are registered");
    }
  }

  @Override
  public void stop() {
    running = false;
  }

  @Override
  public boolean isRunning() {
    return running;
  }

  @Override
  public int getPhase() {
    return PHASE;
  }
}
