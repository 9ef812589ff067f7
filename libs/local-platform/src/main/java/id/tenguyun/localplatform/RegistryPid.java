package id.tenguyun.localplatform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Remembers which process the registry runs in. After a kill -9 of its parent the child ends within
 * milliseconds, but a restart may come sooner, and a frozen child may not end at all.
 */
final class RegistryPid {

  private static final Logger LOG = LoggerFactory.getLogger(RegistryPid.class);

  private final Path file;

  RegistryPid(Path file) {
    this.file = file;
  }

  /** Process ids are used again, so the start time is noted with it. */
  void write(Process process) throws IOException {
    Files.writeString(file, describe(process.toHandle()));
  }

  /** Ends what a run before left behind. The caller holds the data folder, so nobody needs it. */
  void endOrphan() throws IOException {
    if (!Files.exists(file)) {
      return;
    }
    String noted = Files.readString(file);
    Optional<ProcessHandle> orphan = processOf(noted).filter(p -> describe(p).equals(noted));
    orphan.ifPresent(process -> {
      LOG.atInfo().addKeyValue("pid", process.pid()).log("ending orphaned registry");
      process.destroyForcibly();
      process.onExit().join();
    });
    Files.delete(file);
  }

  private static Optional<ProcessHandle> processOf(String noted) {
    String pid = noted.strip().split(" ", 2)[0];
    // an unfinished write leaves no number; then the pipe alone must do
    return pid.matches("\\d+") ? ProcessHandle.of(Long.parseLong(pid)) : Optional.empty();
  }

  private static String describe(ProcessHandle process) {
    return process.pid() + " " + process.info().startInstant().map(Instant::toString).orElse("?");
  }
}
