package id.tenguyun.localplatform;

import java.nio.file.Path;
import java.util.Properties;

/** The settings of a broker that is alone, small, and must forget nothing. */
final class BrokerSettings {

  static final int NODE_ID = 1;

  private BrokerSettings() {}

  static Properties of(Path folder, int clientPort, int controllerPort, String controller) {
    Properties settings = new Properties();
    identity(settings, folder, clientPort, controllerPort, controller);
    alone(settings);
    forgetsNothing(settings);
    small(settings);
    return settings;
  }

  private static void identity(
      Properties settings, Path folder, int clientPort, int controllerPort, String controller) {
    String client = "PLAINTEXT://%s:%d".formatted(Loopback.HOST, clientPort);
    String control = "%s://%s:%d".formatted(controller, Loopback.HOST, controllerPort);
    put(settings, "node.id", NODE_ID);
    put(settings, "process.roles", "broker,controller");
    put(settings, "log.dirs", folder);
    put(settings, "listeners", client + "," + control);
    put(settings, "advertised.listeners", client + "," + control);
    put(settings, "inter.broker.listener.name", "PLAINTEXT");
    put(settings, "controller.listener.names", controller);
    put(
        settings,
        "listener.security.protocol.map",
        "PLAINTEXT:PLAINTEXT," + controller + ":PLAINTEXT");
    put(settings, "controller.quorum.bootstrap.servers", Loopback.HOST + ":" + controllerPort);
  }

  private static void alone(Properties settings) {
    put(settings, "default.replication.factor", 1);
    put(settings, "min.insync.replicas", 1);
    put(settings, "offsets.topic.replication.factor", 1);
    put(settings, "transaction.state.log.replication.factor", 1);
    put(settings, "transaction.state.log.min.isr", 1);
    put(settings, "share.coordinator.state.topic.replication.factor", 1);
    put(settings, "share.coordinator.state.topic.min.isr", 1);
    put(settings, "group.initial.rebalance.delay.ms", 0);
  }

  private static void forgetsNothing(Properties settings) {
    // a misspelt topic is an error, not a new topic
    put(settings, "auto.create.topics.enable", false);
    put(settings, "log.retention.ms", -1);
    // the default of a week would make every group start again after a long holiday
    put(settings, "offsets.retention.minutes", Integer.MAX_VALUE);
  }

  private static void small(Properties settings) {
    put(settings, "offsets.topic.num.partitions", 4);
    put(settings, "transaction.state.log.num.partitions", 4);
    put(settings, "share.coordinator.state.topic.num.partitions", 1);
    put(settings, "num.network.threads", 2);
    put(settings, "num.io.threads", 4);
    put(settings, "background.threads", 2);
    put(settings, "log.cleaner.dedupe.buffer.size", 4 << 20);
    put(settings, "log.cleaner.io.buffer.size", 128 << 10);
    put(settings, "log.index.size.max.bytes", 1 << 20);
    put(settings, "offsets.load.buffer.size", 1 << 20);
    put(settings, "transaction.state.log.load.buffer.size", 1 << 20);
    put(settings, "transaction.state.log.segment.bytes", 16 << 20);
    put(settings, "offsets.topic.segment.bytes", 16 << 20);
  }

  private static void put(Properties settings, String key, Object value) {
    settings.setProperty(key, value.toString());
  }
}
