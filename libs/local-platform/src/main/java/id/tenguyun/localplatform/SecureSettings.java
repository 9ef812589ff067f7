package id.tenguyun.localplatform;

import java.util.Locale;
import java.util.Properties;

/**
 * Settings of a broker with access control. Three doors: partners come in by SCRAM at one; services
 * by SCRAM, and the broker itself and the administration by PLAIN, at the inner one; the broker to
 * its controller at the third. PLAIN, because users for SCRAM lie in the metadata that only whoever
 * is logged in can write; it never leaves this machine.
 */
final class SecureSettings {

  private static final String PARTNERS = "PARTNERS";
  private static final String INTERNAL = "INTERNAL";
  private static final String SCRAM = "SCRAM-SHA-512";
  private static final String SCRAM_MODULE =
      "org.apache.kafka.common.security.scram.ScramLoginModule required;";

  /** Above the largest batch that a topic takes; the default lets a client claim 100 MB of heap. */
  private static final int REQUEST_BYTES = 16 << 20;

  private SecureSettings() {}

  /** What clients at these ports put into their configuration is checked from now on. */
  static void put(
      Properties settings,
      BrokerSecurity security,
      int partnersPort,
      int internalPort,
      int controllerPort,
      String controller) {
    String listeners =
        "%s://%s:%d,%s://%s:%d,%s://%s:%d"
            .formatted(
                PARTNERS,
                Loopback.HOST,
                partnersPort,
                INTERNAL,
                Loopback.HOST,
                internalPort,
                controller,
                Loopback.HOST,
                controllerPort);
    put(settings, "listeners", listeners);
    put(settings, "advertised.listeners", listeners);
    put(settings, "inter.broker.listener.name", INTERNAL);
    BrokerSecurity.Tls tls = security.tls();
    String doors = tls == null ? "SASL_PLAINTEXT" : "SASL_SSL";
    put(
        settings,
        "listener.security.protocol.map",
        // the controller is this process, on loopback
        "%s:%s,%s:%s,%s:SASL_PLAINTEXT".formatted(PARTNERS, doors, INTERNAL, doors, controller));
    if (tls != null) {
      encryption(settings, tls);
    }
    logins(settings, security, controller.toLowerCase(Locale.ROOT));
    put(
        settings,
        "authorizer.class.name",
        "org.apache.kafka.metadata.authorizer.StandardAuthorizer");
    put(settings, "allow.everyone.if.no.acl.found", false);
    put(
        settings,
        "super.users",
        "User:%s;User:%s".formatted(BrokerSecurity.BROKER, BrokerSecurity.ADMINISTRATION));
    limits(settings, security.limits());
  }

  private static void encryption(Properties settings, BrokerSecurity.Tls tls) {
    put(settings, "ssl.keystore.type", "PKCS12");
    put(settings, "ssl.keystore.location", tls.keyStore());
    put(settings, "ssl.keystore.password", tls.password());
    put(settings, "ssl.truststore.type", "PEM");
    put(settings, "ssl.truststore.location", tls.certificates());
  }

  private static void logins(Properties settings, BrokerSecurity security, String controller) {
    String broker =
        "org.apache.kafka.common.security.plain.PlainLoginModule required username=\"%1$s\""
                .formatted(BrokerSecurity.BROKER)
            + " password=\"%1$s\" user_%2$s=\"%1$s\""
                .formatted(security.brokerSecret(), BrokerSecurity.BROKER);
    String administration =
        " user_%s=\"%s\"".formatted(BrokerSecurity.ADMINISTRATION, security.administrationSecret());
    put(settings, "sasl.mechanism.inter.broker.protocol", "PLAIN");
    put(settings, "sasl.mechanism.controller.protocol", "PLAIN");
    put(settings, "listener.name.partners.sasl.enabled.mechanisms", SCRAM);
    put(settings, "listener.name.partners.scram-sha-512.sasl.jaas.config", SCRAM_MODULE);
    put(settings, "listener.name.internal.sasl.enabled.mechanisms", "PLAIN," + SCRAM);
    put(settings, "listener.name.internal.scram-sha-512.sasl.jaas.config", SCRAM_MODULE);
    put(settings, "listener.name.internal.plain.sasl.jaas.config", broker + administration + ";");
    put(settings, "listener.name." + controller + ".sasl.enabled.mechanisms", "PLAIN");
    put(settings, "listener.name." + controller + ".plain.sasl.jaas.config", broker + ";");
  }

  private static void limits(Properties settings, BrokerSecurity.Limits limits) {
    put(settings, "listener.name.partners.max.connections", limits.mostAtPartnersDoor());
    put(settings, "max.connections.per.ip", limits.mostFromAnAddress());
    put(
        settings,
        "max.connections.per.ip.overrides",
        Loopback.HOST + ":" + limits.mostFromThisMachine());
    put(settings, "connections.max.idle.ms", limits.idle().toMillis());
    put(settings, "connections.max.reauth.ms", limits.loginAgain().toMillis());
    put(settings, "socket.request.max.bytes", REQUEST_BYTES);
    // a partner's open transaction holds up its own topics no longer than this
    put(settings, "transaction.max.timeout.ms", 60_000);
  }

  private static void put(Properties settings, String key, Object value) {
    settings.setProperty(key, value.toString());
  }
}
