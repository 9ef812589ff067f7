package id.tenguyun.localplatform;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.Optional;

/** Finds the registry's application, which the build unpacks below this module's target folder. */
final class RegistryHome {

  /** Names the folder that holds {@code quarkus-run.jar}; wins over everything else. */
  static final String PROPERTY = "tenguyun.registry.home";

  private static final String RUNNER = "quarkus-run.jar";

  private RegistryHome() {}

  static Path find() {
    String configured = System.getProperty(PROPERTY);
    if (configured != null) {
      return require(Path.of(configured), "-D" + PROPERTY + "=" + configured);
    }
    Path beside = besideOurClasses().orElse(Path.of("libs/local-platform/target/registry"));
    return require(beside, "Property " + PROPERTY + " is not set, and " + beside);
  }

  /** Our classes lie in {@code target/classes} or in {@code target/local-platform-….jar}. */
  private static Optional<Path> besideOurClasses() {
    CodeSource source = RegistryHome.class.getProtectionDomain().getCodeSource();
    if (source == null || !"file".equals(source.getLocation().getProtocol())) {
      return Optional.empty();
    }
    try {
      return Optional.of(Path.of(source.getLocation().toURI()).resolveSibling("registry"));
    } catch (URISyntaxException e) {
      throw new IllegalStateException("Our own place is no path: " + source.getLocation(), e);
    }
  }

  private static Path require(Path home, String origin) {
    Path absolute = home.toAbsolutePath().normalize();
    if (!Files.isRegularFile(absolute.resolve(RUNNER))) {
      throw new StartFailedException(
          "No schema registry found: %s holds no %s.".formatted(origin, RUNNER),
          "Build the module local-platform, or name the unpacked registry with -D%s=FOLDER."
              .formatted(PROPERTY));
    }
    return absolute;
  }
}
