package id.tenguyun.localplatform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The one folder that holds everything durable, open in one process at a time. The lock is the
 * operating system's, so that it goes with the process however that ends.
 */
public final class DataFolder implements AutoCloseable {

  /** Raised whenever the layout below the folder changes so that old data cannot be read. */
  public static final String VERSION = "tenguyun-data 1";

  private static final String VERSION_FILE = "version";
  private static final String LOCK_FILE = "lock";
  private static final int PID_TEXT_BYTES_MAX = 20;

  /** Kafka alone wants room for a few segments and their indexes. */
  private static final long FREE_BYTES_MIN = 512L << 20;

  private final Path root;
  private final FileChannel lockFile;

  private DataFolder(Path root, FileChannel lockFile) {
    this.root = root;
    this.lockFile = lockFile;
  }

  /**
   * Opens the folder, making it when it is missing.
   *
   * @throws StartFailedException if it is in use, full, of another version or not ours at all
   */
  public static DataFolder open(Path folder) {
    return open(folder, FREE_BYTES_MIN);
  }

  /** As {@link #open(Path)}, wanting this many free bytes. */
  static DataFolder open(Path folder, long freeBytesMin) {
    Path root = folder.toAbsolutePath().normalize();
    try {
      Files.createDirectories(root);
      requireRoom(root, freeBytesMin);
      boolean stranger = isStranger(root);
      if (stranger) {
        throw new StartFailedException(
            "Folder %s holds files but no Tenguyun data.".formatted(root),
            "Choose an empty folder, or one that Tenguyun made.");
      }
      DataFolder opened = new DataFolder(root, lock(root));
      try {
        opened.checkVersion();
      } catch (IOException | RuntimeException e) {
        opened.close();
        throw e;
      }
      return opened;
    } catch (IOException e) {
      throw new StartFailedException(
          "Cannot use data folder %s: %s.".formatted(root, e),
          "Choose a folder on a local disk that you may write to.",
          e);
    }
  }

  /**
   * Removes a data folder with everything in it; nothing happens where there is none.
   *
   * @throws StartFailedException if it is in use, or is no data folder of this version
   */
  public static void wipe(Path folder) {
    if (!Files.exists(folder)) {
      return;
    }
    try (DataFolder opened = open(folder)) {
      FileTrees.delete(opened.root());
    } catch (IOException e) {
      throw new StartFailedException(
          "Cannot remove data folder %s: %s.".formatted(folder, e),
          "Remove it by hand, or name another with --data.",
          e);
    }
  }

  private static void requireRoom(Path root, long freeBytesMin) throws IOException {
    long freeBytes = Files.getFileStore(root).getUsableSpace();
    if (freeBytes < freeBytesMin) {
      throw new StartFailedException(
          "The disk of %s is full: %d MiB are free, %d MiB are needed."
              .formatted(root, freeBytes >> 20, freeBytesMin >> 20),
          "Make room, or choose a data folder on another disk.");
    }
  }

  private static boolean isStranger(Path root) throws IOException {
    if (Files.exists(root.resolve(VERSION_FILE)) || Files.exists(root.resolve(LOCK_FILE))) {
      return false;
    }
    try (Stream<Path> entries = Files.list(root)) {
      return entries.findAny().isPresent();
    }
  }

  private static FileChannel lock(Path root) throws IOException {
    FileChannel file =
        FileChannel.open(
            root.resolve(LOCK_FILE),
            StandardOpenOption.CREATE,
            StandardOpenOption.READ,
            StandardOpenOption.WRITE);
    if (tryLock(file) == null) {
      String holder = readText(file);
      file.close();
      throw new StartFailedException(
          "Data folder %s is in use by process %s."
              .formatted(root, holder.isEmpty() ? "(unknown)" : holder),
          "Stop that process first, or choose another data folder.");
    }
    file.truncate(0);
    file.write(
        ByteBuffer.wrap(
            Long.toString(ProcessHandle.current().pid()).getBytes(StandardCharsets.US_ASCII)),
        0);
    return file;
  }

  private static @Nullable FileLock tryLock(FileChannel file) throws IOException {
    try {
      return file.tryLock();
    } catch (OverlappingFileLockException e) {
      // this very process has it open already
      return null;
    }
  }

  private static String readText(FileChannel file) throws IOException {
    ByteBuffer text = ByteBuffer.allocate(PID_TEXT_BYTES_MAX);
    file.read(text, 0);
    return new String(text.array(), 0, text.position(), StandardCharsets.US_ASCII).strip();
  }

  private void checkVersion() throws IOException {
    Path file = root.resolve(VERSION_FILE);
    if (!Files.exists(file)) {
      Files.writeString(file, VERSION + "\n");
      return;
    }
    String found = Files.readString(file).strip();
    // an empty stamp is one whose write was cut short, and nothing else was there yet
    if (found.isEmpty() && !Files.exists(path("broker"))) {
      Files.writeString(file, VERSION + "\n");
    } else if (!found.equals(VERSION)) {
      throw new StartFailedException(
          "Data folder %s belongs to another version: it says \"%s\", this program reads \"%s\"."
              .formatted(root, found, VERSION),
          "Start the version that wrote it, or choose another data folder.");
    }
  }

  /** The folder itself. */
  public Path root() {
    return root;
  }

  /** A file or folder below it. */
  public Path path(String name) {
    return root.resolve(name);
  }

  @Override
  public void close() {
    try {
      // closing the file gives the lock back
      lockFile.close();
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot release the lock of " + root, e);
    }
  }
}
