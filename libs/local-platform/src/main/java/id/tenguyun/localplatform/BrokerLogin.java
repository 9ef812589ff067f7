package id.tenguyun.localplatform;

import java.util.Map;
import java.util.regex.Pattern;

/** Client settings that log in to a broker with access control. */
public final class BrokerLogin {

  /** Names and secrets that need no quoting in Kafka's login settings. */
  private static final Pattern PLAIN_TEXT = Pattern.compile("[A-Za-z0-9_.-]+");

  private BrokerLogin() {}

  /** A service's or a partner's, with a secret that the broker knows by SCRAM-SHA-512. */
  public static Map<String, String> scram(String user, String secret) {
    return of(
        "SCRAM-SHA-512", "org.apache.kafka.common.security.scram.ScramLoginModule", user, secret);
  }

  /** The administration's, on the broker's inner door. */
  public static Map<String, String> plain(String user, String secret) {
    return of("PLAIN", "org.apache.kafka.common.security.plain.PlainLoginModule", user, secret);
  }

  private static Map<String, String> of(
      String mechanism, String module, String user, String secret) {
    return Map.of(
        "security.protocol",
        "SASL_PLAINTEXT",
        "sasl.mechanism",
        mechanism,
        "sasl.jaas.config",
        "%s required username=\"%s\" password=\"%s\";"
            .formatted(module, checked(user), checked(secret)));
  }

  /** Text that stands for itself between quotes. */
  static String checked(String text) {
    if (!PLAIN_TEXT.matcher(text).matches()) {
      throw new IllegalArgumentException(
          "A name or secret of %d characters holds some other than letters, digits, '_', '.' and '-'"
              .formatted(text.length()));
    }
    return text;
  }
}
