package id.tenguyun.localplatform;

import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Access control of a broker: everybody logs in, and may do what a rule allows.
 *
 * @param brokerSecret by which the broker knows itself
 * @param administrationSecret of the principal {@code administration}, who may do everything
 * @param limits what silent or greedy connections may take
 * @param tls encryption at the doors of partners and services; null for none
 */
public record BrokerSecurity(
    String brokerSecret, String administrationSecret, Limits limits, @Nullable Tls tls) {

  /** Principal that creates topics, users and rules. */
  public static final String ADMINISTRATION = "administration";

  static final String BROKER = "broker";

  /**
   * What connections may take. The partners' door has a number of its own, so that whoever fills it
   * does not shut out the services.
   *
   * @param mostAtPartnersDoor connections at the door of partners, all addresses together
   * @param mostFromAnAddress connections from one address other than this machine's
   * @param mostFromThisMachine connections from this machine, the services' among them
   * @param idle after which a connection that says nothing is closed
   * @param loginAgain after which whoever is logged in proves itself again
   */
  public record Limits(
      int mostAtPartnersDoor,
      int mostFromAnAddress,
      int mostFromThisMachine,
      Duration idle,
      Duration loginAgain) {

    /** For a laptop. */
    public static Limits standard() {
      return new Limits(1_000, 100, 2_000, Duration.ofMinutes(2), Duration.ofMinutes(5));
    }
  }

  /**
   * By what the broker proves who it is, and encrypts.
   *
   * @param keyStore its key and certificate, PKCS #12
   * @param password of key store and key
   * @param certificates whom it trusts when it calls itself, PEM
   */
  public record Tls(Path keyStore, String password, Path certificates) {

    @Override
    public String toString() {
      return "Tls[" + keyStore + "]";
    }
  }

  public BrokerSecurity {
    BrokerLogin.checked(brokerSecret);
    BrokerLogin.checked(administrationSecret);
  }

  /** With the usual limits. */
  public BrokerSecurity(String brokerSecret, String administrationSecret) {
    this(brokerSecret, administrationSecret, Limits.standard(), null);
  }

  @Override
  public String toString() {
    return "BrokerSecurity[limits=" + limits + "]";
  }
}
