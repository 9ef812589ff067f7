package id.tenguyun.eventing.person;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A key store in one file: a checksummed line for each entry, appended and forced to disk before
 * the caller goes on. A last line that a crash tore is cut off; a bad line anywhere else is an
 * error. Forgetting writes the file anew without the entry, so that no key stays behind in it.
 */
public final class FileKeyStore implements KeyStore, AutoCloseable {

  private static final Set<StandardOpenOption> OPEN =
      Set.of(StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);

  private final Path file;
  private final Map<PersonReference, Entry> byReference = new HashMap<>();
  private final Map<UUID, PersonReference> byWorker = new HashMap<>();
  private final FileChannel lockChannel;
  private FileChannel channel;

  /**
   * Opens the file, or makes it for its owner alone.
   *
   * @throws IllegalStateException when another process has it open, or a line of it is damaged
   */
  public FileKeyStore(Path file) {
    this.file = file.toAbsolutePath();
    try {
      Path folder = this.file.getParent();
      if (folder != null) {
        Files.createDirectories(folder);
      }
      lockChannel = open(sibling(".lock"));
      lock();
      channel = open(this.file);
      read();
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot open the key store " + file, e);
    }
  }

  private void lock() throws IOException {
    @Nullable FileLock lock;
    try {
      lock = lockChannel.tryLock();
    } catch (OverlappingFileLockException e) {
      throw new IllegalStateException(file + " is open in this process already", e);
    }
    if (lock == null) {
      throw new IllegalStateException(
          file + " is open in another process. Maybe the service runs already.");
    }
  }

  private void read() throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    int good = 0;
    for (int end = 0; end < bytes.length; end++) {
      if (bytes[end] == '\n') {
        String line = new String(bytes, good, end - good, US_ASCII);
        remember(KeyLine.parse(line, file));
        good = end + 1;
      }
    }
    channel.truncate(good); // what follows the last line end was torn by a crash
    channel.position(good);
  }

  private void remember(KeyLine line) {
    byReference.put(line.reference(), line.entry());
    byWorker.put(line.entry().workerId(), line.reference());
  }

  @Override
  public Entry findOrCreate(PersonReference reference, Entry offer) {
    return findOrCreate(Set.of(reference), () -> offer).getOrDefault(reference, offer);
  }

  @Override
  public synchronized Map<PersonReference, Entry> findOrCreate(
      Set<PersonReference> references, Supplier<Entry> offers) {
    Map<PersonReference, Entry> all = new HashMap<>();
    List<KeyLine> fresh = new ArrayList<>();
    for (PersonReference reference : references) {
      Entry known = byReference.get(reference);
      if (known == null) {
        known = offers.get();
        fresh.add(new KeyLine(reference, known));
      }
      all.put(reference, known);
    }
    if (!fresh.isEmpty()) {
      try {
        append(fresh);
      } catch (IOException e) {
        throw new UncheckedIOException("Cannot write to the key store " + file, e);
      }
      fresh.forEach(this::remember);
    }
    return all;
  }

  /** Whole or not at all: half a line in front of the next one would be damage. */
  private void append(List<KeyLine> lines) throws IOException {
    long before = channel.position();
    try {
      write(channel, lines);
      channel.force(false);
    } catch (IOException e) {
      channel.truncate(before);
      throw e;
    }
  }

  @Override
  public synchronized Optional<Entry> find(UUID workerId) {
    return Optional.ofNullable(byWorker.get(workerId)).map(byReference::get);
  }

  @Override
  public synchronized Optional<Entry> find(PersonReference reference) {
    return Optional.ofNullable(byReference.get(reference));
  }

  /** All in one new file, so that a crash leaves all of them as they were. */
  @Override
  public synchronized long rewrap(String masterKeyId, Function<Entry, WrappedKey> rewrap) {
    Map<PersonReference, Entry> next = new HashMap<>();
    byReference.forEach((reference, entry) -> {
      if (!entry.wrappedKey().masterKeyId().equals(masterKeyId)) {
        next.put(reference, new Entry(entry.workerId(), rewrap.apply(entry)));
      }
    });
    if (next.isEmpty()) {
      return 0;
    }
    Map<PersonReference, Entry> before = new HashMap<>(byReference);
    byReference.putAll(next);
    try {
      writeAnew();
    } catch (IOException e) {
      byReference.putAll(before);
      throw new UncheckedIOException("Cannot write the key store anew: " + file, e);
    }
    return next.size();
  }

  @Override
  public synchronized void forget(UUID workerId) {
    PersonReference reference = byWorker.remove(workerId);
    if (reference == null) {
      return;
    }
    byReference.remove(reference);
    try {
      writeAnew();
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot write the key store anew: " + file, e);
    }
  }

  private void writeAnew() throws IOException {
    Path fresh = sibling(".new");
    Files.deleteIfExists(fresh);
    FileChannel next = open(fresh);
    write(
        next,
        byReference.entrySet().stream()
            .map(entry -> new KeyLine(entry.getKey(), entry.getValue()))
            .toList());
    next.force(true);
    Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    forceFolder();
    channel.close();
    channel = next;
  }

  private void forceFolder() throws IOException {
    Path folder = file.getParent();
    if (folder != null) {
      try (FileChannel directory = FileChannel.open(folder, StandardOpenOption.READ)) {
        directory.force(true);
      }
    }
  }

  private static void write(FileChannel to, List<KeyLine> lines) throws IOException {
    var text = new StringBuilder();
    lines.forEach(line -> text.append(line.text()).append('\n'));
    ByteBuffer bytes = ByteBuffer.wrap(text.toString().getBytes(US_ASCII));
    while (bytes.hasRemaining()) {
      to.write(bytes);
    }
  }

  private static FileChannel open(Path path) throws IOException {
    return FileChannel.open(
        path,
        OPEN,
        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
  }

  private Path sibling(String suffix) {
    return Path.of(file + suffix);
  }

  @Override
  public synchronized void close() {
    try {
      channel.close();
      lockChannel.close();
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot close the key store " + file, e);
    }
  }
}
