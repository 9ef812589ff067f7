package id.tenguyun.standalone.run;

import static java.nio.charset.StandardCharsets.US_ASCII;

import id.tenguyun.edge.access.Secret;
import id.tenguyun.edge.access.ServicePrincipals;
import id.tenguyun.localplatform.BrokerLogin;
import id.tenguyun.localplatform.BrokerSecurity;
import id.tenguyun.localplatform.StartFailedException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * By what our own processes log in to a broker with access control: one file a principal in the
 * data folder's {@code keys/kafka}, made when it is missing, for its owner alone.
 */
final class PrincipalSecrets {

  private static final String EDGE = "edge";

  private final Path folder;

  private PrincipalSecrets(Path folder) {
    this.folder = folder;
  }

  static PrincipalSecrets in(Path dataFolder) {
    return new PrincipalSecrets(dataFolder.resolve("keys").resolve("kafka"));
  }

  /** What the broker is started with. */
  BrokerSecurity broker() {
    return new BrokerSecurity(
        secret(ServicePrincipals.BROKER), secret(ServicePrincipals.ADMINISTRATION));
  }

  /** Client settings of the administration, at the inner door. */
  Map<String, String> administration() {
    return BrokerLogin.plain(
        ServicePrincipals.ADMINISTRATION, secret(ServicePrincipals.ADMINISTRATION));
  }

  /** Secrets by service. */
  Map<String, String> services() {
    Map<String, String> secrets = new LinkedHashMap<>();
    ServicePrincipals.SERVICES.forEach(service -> secrets.put(service, secret(service)));
    return secrets;
  }

  /** What a service is started with: its own login, and for edge the administration's as well. */
  List<String> arguments(String service) {
    List<String> arguments = new ArrayList<>();
    Map<String, String> login = BrokerLogin.scram(service, secret(service));
    arguments.add("--spring.kafka.security.protocol=" + login.get("security.protocol"));
    arguments.add("--spring.kafka.properties[sasl.mechanism]=" + login.get("sasl.mechanism"));
    arguments.add("--spring.kafka.properties[sasl.jaas.config]=" + login.get("sasl.jaas.config"));
    // only the administration makes topics
    arguments.add("--tenguyun.topics.create=false");
    if (service.equals(EDGE)) {
      arguments.add("--tenguyun.broker-access.enabled=true");
      administration()
          .forEach((key, value) ->
              arguments.add(
                  "--tenguyun.broker-access.administration[%s]=%s".formatted(key, value)));
    }
    return arguments;
  }

  private String secret(String principal) {
    Path file = folder.resolve(principal + ".secret");
    try {
      if (!Files.exists(file)) {
        make(file);
      }
      return Files.readString(file).strip();
    } catch (IOException e) {
      throw new StartFailedException(
          "Cannot read or make the secret %s: %s.".formatted(file, e),
          "It should be a file that its owner alone may read, in a folder that you may write to.",
          e);
    }
  }

  /** With its rights from the first moment; whoever is second takes what the first made. */
  private void make(Path file) throws IOException {
    if (!Files.exists(folder)) {
      Files.createDirectories(folder);
      Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
    }
    try (var channel =
        Files.newByteChannel(
            file,
            Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")))) {
      channel.write(ByteBuffer.wrap(Secret.random().getBytes(US_ASCII)));
    } catch (FileAlreadyExistsException e) {
      // made a moment ago by another process
      return;
    }
  }
}
