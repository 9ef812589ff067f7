package id.tenguyun.localplatform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.kafka.common.utils.Exit;
import org.jspecify.annotations.Nullable;

/**
 * A broker that cannot write to its disk ends the whole process without a word. This says why
 * before it does.
 */
final class LastWords {

  /** As every failure that a person can put right. */
  private static final int EXIT_CODE = 5;

  private final Path folder;

  private LastWords(Path folder) {
    this.folder = folder;
  }

  static void install(Path folder) {
    LastWords words = new LastWords(folder);
    Exit.setHaltProcedure(words::end);
    Exit.setExitProcedure(words::end);
  }

  private void end(int status, @Nullable String message) {
    System.err.printf(
        "The broker gave up%s. %s%n"
            + "Make room if the disk is full, then start again: nothing acknowledged is lost.%n",
        message == null ? "" : ": " + message, room());
    Runtime.getRuntime().halt(EXIT_CODE);
  }

  private String room() {
    try {
      return "The disk of %s has %d MiB left."
          .formatted(folder, Files.getFileStore(folder).getUsableSpace() >> 20);
    } catch (IOException e) {
      return "The disk of %s does not answer (%s).".formatted(folder, e);
    }
  }
}
