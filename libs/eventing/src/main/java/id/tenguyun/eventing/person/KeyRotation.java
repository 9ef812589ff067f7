package id.tenguyun.eventing.person;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.Lock;

/**
 * Changes the master key under which people's keys are wrapped. Nothing that was encrypted changes,
 * and a crash at any point is harmless: every version stays until nothing is wrapped under it, and
 * the next call finishes what the last one began.
 */
public final class KeyRotation {

  private final MasterKeys keys;
  private final KeyStore store;
  private final Lock noNewEntries;

  KeyRotation(MasterKeys keys, KeyStore store, Lock noNewEntries) {
    this.keys = keys;
    this.store = store;
    this.noNewEntries = noNewEntries;
  }

  /**
   * What was done.
   *
   * @param current the version that wraps now
   * @param renewed whether this call made it
   * @param rewrapped how many people's keys this call wrapped anew
   * @param retired versions that this call destroyed
   * @param kept old versions that can still unwrap
   */
  public record Report(
      String current, boolean renewed, long rewrapped, List<String> retired, List<String> kept) {}

  /**
   * Makes a new version and wraps every person's key under it. Where an earlier rotation was left
   * in the middle or its old version is still there, that one is finished and none is made.
   */
  public Report rotate() {
    boolean needed = keys.versions().size() == 1;
    if (needed) {
      renew();
    }
    return new Report(keys.current(), needed, rewrap(), List.of(), old());
  }

  /**
   * Destroys every old version, after whatever is still under one was wrapped anew. Where several
   * instances share a key store, wait a minute after the rotation: whoever was being recognised at
   * another instance at that moment must be in the store first.
   */
  public Report retire() {
    long rewrapped = rewrap();
    List<String> retired = old();
    retired.forEach(keys::retire);
    return new Report(keys.current(), false, rewrapped, retired, old());
  }

  /** Whoever is being recognised right now is in the store before the version changes. */
  private void renew() {
    noNewEntries.lock();
    try {
      keys.renew();
    } finally {
      noNewEntries.unlock();
    }
  }

  private long rewrap() {
    return store.rewrap(
        keys.current(),
        entry -> keys.wrap(keys.unwrap(entry.wrappedKey(), entry.workerId()), entry.workerId()));
  }

  private List<String> old() {
    List<String> versions = new ArrayList<>(keys.versions());
    versions.removeLast();
    return List.copyOf(versions);
  }
}
