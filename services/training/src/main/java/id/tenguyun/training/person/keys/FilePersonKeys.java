package id.tenguyun.training.person.keys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * A key store in one file, for one process: a line for each person, appended and forced to disk
 * before anyone learns of it. Forgetting writes the file anew without the line. A last line without
 * its end was torn by a crash before anyone learned of it, and is cut off.
 */
public final class FilePersonKeys implements PersonKeys, AutoCloseable {

  private static final int FIELDS = 4;

  private final Path file;
  private final MasterKey master;
  private final Map<String, StoredKey> byNik = new LinkedHashMap<>();
  private final Map<UUID, StoredKey> byWorker = new LinkedHashMap<>();
  private final FileChannel lock;
  private FileChannel channel;

  private FilePersonKeys(Path file, MasterKey master) throws IOException {
    this.file = file;
    this.master = master;
    Files.createDirectories(file.toAbsolutePath().normalize().getParent());
    this.lock = lock(file.resolveSibling(file.getFileName() + ".lock"));
    this.channel = open(file);
    read();
  }

  /**
   * Opens the store, which is made when missing.
   *
   * @throws IllegalStateException naming the line that is no entry
   */
  public static FilePersonKeys open(Path file, MasterKey master) {
    try {
      return new FilePersonKeys(file, master);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot open the key store " + file, e);
    }
  }

  @Override
  public synchronized PersonKey ofPerson(String nik) {
    String digest = master.nikDigest(nik);
    StoredKey known = byNik.get(digest);
    if (known == null) {
      known = StoredKey.fresh(digest, master);
      append(known);
      remember(known);
    }
    return known.open(master);
  }

  @Override
  public synchronized Optional<PersonKey> ofWorker(UUID workerId) {
    return Optional.ofNullable(byWorker.get(workerId)).map(known -> known.open(master));
  }

  @Override
  public synchronized boolean forget(UUID workerId) {
    StoredKey known = byWorker.get(workerId);
    if (known == null) {
      return false;
    }
    byWorker.remove(workerId);
    byNik.remove(known.nikDigest());
    try {
      rewrite();
    } catch (IOException e) {
      remember(known);
      throw new UncheckedIOException("Cannot forget a worker in " + file, e);
    }
    return true;
  }

  @Override
  public synchronized void close() {
    try {
      channel.close();
      lock.close();
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot close the key store " + file, e);
    }
  }

  /** A file of its own, since forgetting puts another file in the store's place. */
  private static FileChannel lock(Path lockFile) throws IOException {
    FileChannel channel = open(lockFile);
    try {
      if (channel.tryLock() != null) {
        return channel;
      }
    } catch (OverlappingFileLockException heldHere) {
      // by this same process; said below like any other holder
    }
    channel.close();
    throw new IllegalStateException(
        "%s is held by another instance; several need the key store in MongoDB".formatted(lockFile));
  }

  private void append(StoredKey entry) {
    try {
      long end = channel.size();
      try {
        write(channel, line(entry));
        channel.force(true);
      } catch (IOException e) {
        channel.truncate(end); // half a line would spoil the next one
        throw e;
      }
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot append to the key store " + file, e);
    }
  }

  /** Beside the old file, forced, then put in its place: a crash leaves the one or the other. */
  private void rewrite() throws IOException {
    Path next = file.resolveSibling(file.getFileName() + ".next");
    Files.deleteIfExists(next);
    try (FileChannel out = open(next)) {
      for (StoredKey entry : byNik.values()) {
        write(out, line(entry));
      }
      out.force(true);
    }
    Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    try (FileChannel folder =
        FileChannel.open(file.toAbsolutePath().getParent(), StandardOpenOption.READ)) {
      folder.force(true);
    }
    channel.close();
    channel = open(file);
  }

  private void read() throws IOException {
    String text = Files.readString(file, StandardCharsets.US_ASCII);
    int whole = text.lastIndexOf('\n') + 1;
    if (whole < text.length()) {
      channel.truncate(whole);
      channel.force(true);
    }
    int number = 0;
    for (String line : text.substring(0, whole).lines().toList()) {
      remember(parse(line, ++number));
    }
  }

  private StoredKey parse(String line, int number) {
    String[] fields = line.split(" ", -1);
    if (fields.length != FIELDS) {
      throw new IllegalStateException(
          "%s line %d has %d fields; an entry has %d. Maybe another program wrote to it."
              .formatted(file, number, fields.length, FIELDS));
    }
    return new StoredKey(fields[0], UUID.fromString(fields[1]), fields[2], fields[3]);
  }

  private void remember(StoredKey entry) {
    byNik.put(entry.nikDigest(), entry);
    byWorker.put(entry.workerId(), entry);
  }

  private static String line(StoredKey entry) {
    return String.join(
            " ",
            entry.nikDigest(),
            entry.workerId().toString(),
            entry.keyId(),
            entry.wrappedKey())
        + "\n";
  }

  private static void write(FileChannel channel, String line) throws IOException {
    ByteBuffer bytes = ByteBuffer.wrap(line.getBytes(StandardCharsets.US_ASCII));
    while (bytes.hasRemaining()) {
      channel.write(bytes);
    }
  }

  private static FileChannel open(Path file) throws IOException {
    var options = Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    FileChannel channel =
        FileChannel.open(
            file,
            options,
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    channel.position(channel.size());
    return channel;
  }
}
