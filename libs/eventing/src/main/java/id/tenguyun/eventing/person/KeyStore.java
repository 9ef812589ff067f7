package id.tenguyun.eventing.person;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;

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

  /**
   * The entries under all these references, made of offers where there are none; durable together
   * when it returns, which costs one wait for the disk or the database instead of one for each.
   */
  default Map<PersonReference, Entry> findOrCreate(
      Set<PersonReference> references, Supplier<Entry> offers) {
    Map<PersonReference, Entry> all = new HashMap<>();
    for (PersonReference reference : references) {
      all.put(reference, find(reference).orElseGet(() -> findOrCreate(reference, offers.get())));
    }
    return all;
  }

  /** The entry of a worker, unless it was forgotten. */
  Optional<Entry> find(UUID workerId);

  /** The entry under this reference, unless there is none. */
  Optional<Entry> find(PersonReference reference);

  /**
   * Replaces every wrapped key that is under another master key, each whole or not at all; entries
   * that are forgotten in the meantime stay forgotten. Durable when it returns.
   *
   * @param masterKeyId under which a key stays as it is
   * @param rewrap the same key, wrapped anew
   * @return how many were replaced
   */
  long rewrap(String masterKeyId, Function<Entry, WrappedKey> rewrap);

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
