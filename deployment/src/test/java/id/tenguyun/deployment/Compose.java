package id.tenguyun.deployment;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** {@code docker-compose.yml} as it is written, merge keys resolved. */
final class Compose {

  /** Top of the project. */
  static final Path ROOT = Path.of(System.getProperty("basedir", "")).toAbsolutePath().getParent();

  /** The services that are ours, each from an image that the build makes. */
  static final List<String> OURS =
      List.of("training", "certification", "placement", "dashboard", "edge");

  private final JsonNode file;

  private Compose(JsonNode file) {
    this.file = file;
  }

  static Compose read() throws IOException {
    return new Compose(
        new YAMLMapper().readTree(Files.readString(ROOT.resolve("docker-compose.yml"))));
  }

  /** Every service by name. */
  Map<String, JsonNode> services() {
    Map<String, JsonNode> services = new LinkedHashMap<>();
    file.get("services")
        .properties()
        .forEach(entry -> services.put(entry.getKey(), entry.getValue()));
    return services;
  }

  /** The names of the volumes that outlive the containers. */
  List<String> volumes() {
    return List.copyOf(file.get("volumes").propertyNames());
  }
}
