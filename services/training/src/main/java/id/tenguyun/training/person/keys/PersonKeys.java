package id.tenguyun.training.person.keys;

import java.util.Optional;
import java.util.UUID;

/** The key store. Implementations may be called by several threads. */
public interface PersonKeys {

  /**
   * The key of the person with this NIK, made when she is met for the first time. Making one is
   * atomic, and it is durable when this returns, so that whoever asks again finds the same.
   */
  PersonKey ofPerson(String nik);

  /** The key of a worker who was not forgotten. */
  Optional<PersonKey> ofWorker(UUID workerId);

  /**
   * Forgets a worker: nothing encrypted under her key can ever be read again, and should she come
   * back she is somebody new.
   *
   * @return whether she was known
   */
  boolean forget(UUID workerId);
}
