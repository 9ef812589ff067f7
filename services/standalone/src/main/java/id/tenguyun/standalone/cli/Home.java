package id.tenguyun.standalone.cli;

import java.nio.file.Path;

/** The project's own folder, which the {@code ./tenguyun} script names. */
final class Home {

  private static final Path ROOT = Path.of(System.getProperty("tenguyun.home", "."));

  private Home() {}

  static Path data() {
    return ROOT.resolve(".tenguyun/data");
  }

  /** The demonstration's own folder, made afresh each time. */
  static Path demo() {
    return ROOT.resolve(".tenguyun/demo");
  }

  static Path reference() {
    return ROOT.resolve("data/reference");
  }

  static Path samples() {
    return ROOT.resolve("data/samples");
  }
}
