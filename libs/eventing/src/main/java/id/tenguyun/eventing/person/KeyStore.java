package id.tenguyun.eventing.person;

import java.util.Optional;
import java.util.UUID;

/**
 * Maps a person's reference to her random worker id and her wrapped key. The reference is a keyed
 * HMAC, never the number itself, so neither file nor database tells who is in it. Forgetting an
 * entry is erasure: without its key no ciphertext of hers can ever be read again.
 */
public interface KeyStore {

  /**
   * The entry under this reference, made of the offer if there is none. Atomic, also between
   * instances, and durable when it returns, so a retry finds the same id.
   */
  Entry findOrCreate(PersonReference reference, Entry offer);

  /** The entry of a worker, unless it was forgotten. */
  Optional<Entry> find(UUID workerId);

  /** Forgets a worker for good; durable when it returns. Nothing happens where none is known. */
  void forget(UUID workerId);

  /**
   * What is known of a person here.
   *
   * @param workerId random; what every other part of the system knows her by
   * @param wrappedKey her AES key, encrypted under the master key
   */
  record Entry(UUID workerId, WrappedKey wrappedKey) {}
}
