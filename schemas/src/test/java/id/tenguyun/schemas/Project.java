package id.tenguyun.schemas;

import id.tenguyun.schemas.docs.EventSchemas;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/** Where the files are that the contract tests read and, when asked to, write. */
public final class Project {

  private static final Path MODULE = Path.of(System.getProperty("basedir", "")).toAbsolutePath();

  /** The .avsc files. */
  public static final Path AVRO = MODULE.resolve("src/main/avro");

  /** The released versions. */
  public static final Path HISTORY = MODULE.resolve("history");

  /** The generated pages. */
  public static final Path DOCS = MODULE.resolveSibling("docs");

  private Project() {}

  /** The schemas as they are now. */
  public static EventSchemas schemas() {
    try {
      return EventSchemas.read(AVRO);
    } catch (IOException failure) {
      throw new UncheckedIOException("Cannot read " + AVRO, failure);
    }
  }
}
