package id.tenguyun.eventing.person;

import java.util.List;
import java.util.UUID;

/**
 * The key management service, as far as people's keys need one: a port, so that a laptop can keep
 * its master keys in a file and an office in a hardware module. A master key has versions; new keys
 * are wrapped under the newest, older versions only unwrap until nothing is under them any more.
 */
public interface MasterKeys {

  /** The version that wraps from now on. */
  String current();

  /** All versions that can unwrap, the oldest first, {@link #current()} last. */
  List<String> versions();

  /** Encrypts a person's key under the current version, bound to her worker id. */
  WrappedKey wrap(byte[] personKey, UUID workerId);

  /**
   * A person's key in plain.
   *
   * @throws IllegalStateException when its version was retired or never was, or it is bound to
   *     another worker
   */
  byte[] unwrap(WrappedKey wrapped, UUID workerId);

  /**
   * Makes a new version and wraps under it from now on; durable when it returns.
   *
   * @return its id
   */
  String renew();

  /**
   * Destroys an old version for good. What is still wrapped under it is lost.
   *
   * @throws IllegalArgumentException when it is the current one, or none
   */
  void retire(String version);

  /**
   * The secret of references, links and fingerprints: 32 bytes that never change, because a
   * reference cannot be made anew without the number behind it.
   */
  byte[] referenceSecret();
}
