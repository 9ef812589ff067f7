package id.tenguyun.eventing.person;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Master keys in a file of their owner's alone, which is made when it is missing. Who loses it
 * loses every person block; who takes it can read them all. Each change replaces the file whole and
 * is on the disk when it returns, so a crash leaves the file from before or the one from after.
 */
public final class LocalMasterKeys implements MasterKeys {

  private final @Nullable Path file;
  private volatile KeyRing ring;
  private volatile @Nullable FileTime readAt;

  private LocalMasterKeys(@Nullable Path file, KeyRing ring) {
    this.file = file;
    this.ring = ring;
  }

  /**
   * Reads the file, or makes it.
   *
   * @throws IllegalStateException when it is damaged
   */
  public static LocalMasterKeys ofFile(Path file) {
    try {
      if (Files.notExists(file)) {
        SecretFile.create(file, KeyRing.fresh().text());
      }
      return new LocalMasterKeys(file, read(file));
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read or make the master key file " + file, e);
    }
  }

  /** Keys that live as long as this process: for tests. */
  public static LocalMasterKeys random() {
    return new LocalMasterKeys(null, KeyRing.fresh());
  }

  private static KeyRing read(Path file) throws IOException {
    return KeyRing.parse(Files.readString(file, US_ASCII));
  }

  @Override
  public String current() {
    return ring.current();
  }

  @Override
  public List<String> versions() {
    return ring.versions();
  }

  @Override
  public WrappedKey wrap(byte[] personKey, UUID workerId) {
    KeyRing now = changed() ? reread() : ring;
    byte[] key = now.key(now.current()).orElseThrow();
    return WrappedKey.of(now.current(), Sealing.seal(key, personKey, workerId));
  }

  @Override
  public byte[] unwrap(WrappedKey wrapped, UUID workerId) {
    byte[] key =
        ring.key(wrapped.masterKeyId())
            // another instance over the same file may have renewed in the meantime
            .or(() -> reread().key(wrapped.masterKeyId()))
            .orElseThrow(() ->
                new IllegalStateException(
                    "Worker %s has a key under %s; this service holds %s"
                        .formatted(workerId, wrapped.masterKeyId(), versions())));
    return Sealing.open(key, wrapped.sealed(), workerId);
  }

  /**
   * Whether another instance over the same file renewed since; a look at a file's time is cheap.
   */
  private boolean changed() {
    try {
      return file != null && !Files.getLastModifiedTime(file).equals(readAt);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read the master key file " + file, e);
    }
  }

  private synchronized KeyRing reread() {
    if (file != null) {
      try {
        readAt = Files.getLastModifiedTime(file); // before the text, so that no change is missed
        ring = read(file);
      } catch (IOException e) {
        throw new UncheckedIOException("Cannot read the master key file " + file, e);
      }
    }
    return ring;
  }

  @Override
  public synchronized String renew() {
    keep(reread().renewed());
    return ring.current();
  }

  @Override
  public synchronized void retire(String version) {
    keep(reread().without(version));
  }

  private void keep(KeyRing next) {
    if (file != null) {
      try {
        SecretFile.replace(file, next.text());
      } catch (IOException e) {
        throw new UncheckedIOException("Cannot write the master key file " + file, e);
      }
    }
    ring = next;
  }

  @Override
  public byte[] referenceSecret() {
    return ring.reference();
  }
}
