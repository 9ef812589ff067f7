package id.tenguyun.standalone.run;

import id.tenguyun.edge.login.OwnersTokens;
import id.tenguyun.eventing.web.access.GatewayHeaders;
import id.tenguyun.registry.RegistryConfig;
import id.tenguyun.standalone.wire.Connection;
import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A running system, as its data folder tells other processes on this machine.
 *
 * @param pid its process
 * @param bootstrapServers its broker
 * @param registryUrl its schema registry
 * @param pageUrl its page
 * @param serviceUrls addresses by service
 * @param internalServers the broker's inner door; the same as the other where nobody logs in
 * @param login client settings of the administration; empty where nobody logs in
 * @param tokenKeys folder of the built-in login's signing keys; null where nobody logs in
 */
public record Running(
    long pid,
    String bootstrapServers,
    String registryUrl,
    String pageUrl,
    SortedMap<String, String> serviceUrls,
    String internalServers,
    Map<String, String> login,
    @Nullable Path tokenKeys) {

  static final Running NOWHERE = new Running(-1, "", "", "", new TreeMap<>(), "", Map.of(), null);

  private static final String SERVICE = "service.";

  /** Said only where the broker has access control. */
  private static final String INTERNAL = "internal";

  private static final String FILE = "running.properties";

  /** Nothing runs where it was looked for. */
  public static final class NotRunningException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NotRunningException(Path dataFolder) {
      super(
          """
          Nothing is running over data folder %s.
          Start it with ./tenguyun up or ./tenguyun demo, or name its folder with --data.\
          """
              .formatted(dataFolder.toAbsolutePath().normalize()));
    }
  }

  /** Whether something runs over a data folder. */
  public static boolean isOver(Path dataFolder) {
    try {
      find(dataFolder);
      return true;
    } catch (NotRunningException e) {
      return false;
    }
  }

  /**
   * Finds the system over a data folder.
   *
   * @throws NotRunningException if there is none
   */
  public static Running find(Path dataFolder) {
    Properties found = new Properties();
    Path file = dataFolder.resolve(FILE);
    if (!Files.exists(file)) {
      throw new NotRunningException(dataFolder);
    }
    try (Reader reader = Files.newBufferedReader(file)) {
      found.load(reader);
    } catch (IOException e) {
      throw new IllegalStateException("Cannot read " + file, e);
    }
    long pid = Long.parseLong(found.getProperty("pid", "-1"));
    // after a kill -9 the file is still there
    if (ProcessHandle.of(pid).filter(ProcessHandle::isAlive).isEmpty()) {
      throw new NotRunningException(dataFolder);
    }
    return new Running(
        pid,
        found.getProperty("bootstrap", ""),
        found.getProperty("registry", ""),
        found.getProperty("page", ""),
        serviceUrls(found),
        found.getProperty(INTERNAL, found.getProperty("bootstrap", "")),
        found.containsKey(INTERNAL) ? PrincipalSecrets.in(dataFolder).administration() : Map.of(),
        found.containsKey(INTERNAL) ? BuiltInLogin.folder(dataFolder) : null);
  }

  private static SortedMap<String, String> serviceUrls(Properties found) {
    SortedMap<String, String> urls = new TreeMap<>();
    for (String name : found.stringPropertyNames()) {
      if (name.startsWith(SERVICE)) {
        urls.put(name.substring(SERVICE.length()), found.getProperty(name, ""));
      }
    }
    return urls;
  }

  /** Tells others; replaced whole, so that nobody reads half of it. */
  void announce(Path dataFolder) throws IOException {
    Properties properties = new Properties();
    properties.setProperty("pid", Long.toString(pid));
    properties.setProperty("bootstrap", bootstrapServers);
    properties.setProperty("registry", registryUrl);
    properties.setProperty("page", pageUrl);
    if (!login.isEmpty()) {
      properties.setProperty(INTERNAL, internalServers);
    }
    serviceUrls.forEach((service, url) -> properties.setProperty(SERVICE + service, url));
    StringWriter text = new StringWriter();
    properties.store(text, "where the running system is");
    Path fresh = dataFolder.resolve(FILE + ".new");
    Files.writeString(fresh, text.toString());
    Files.move(
        fresh,
        dataFolder.resolve(FILE),
        StandardCopyOption.ATOMIC_MOVE,
        StandardCopyOption.REPLACE_EXISTING);
  }

  /** Tells nobody any more. */
  static void withdraw(Path dataFolder) throws IOException {
    Files.deleteIfExists(dataFolder.resolve(FILE));
  }

  /** Without the secret. */
  @Override
  public String toString() {
    return "Running[pid=%d, %s, %s]".formatted(pid, bootstrapServers, pageUrl);
  }

  /**
   * What names somebody of the office to the services: a header where they believe it, and a token
   * where they want one.
   */
  public Map<String, String> asOffice(String name) {
    return tokenKeys == null
        ? Map.of(GatewayHeaders.OFFICER, name)
        : bearer(tokens(tokenKeys).office(name));
  }

  /** What names a partner to the services, and who calls for it. */
  public Map<String, String> asPartner(String partner, String person) {
    return tokenKeys == null
        ? Map.of(GatewayHeaders.PARTNER, partner, GatewayHeaders.PERSON, person)
        : bearer(tokens(tokenKeys).partner(partner, person));
  }

  private OwnersTokens tokens(Path keys) {
    return new OwnersTokens(keys, BuiltInLogin.issuer(serviceUrls.getOrDefault("edge", "")));
  }

  private static Map<String, String> bearer(String token) {
    return Map.of("Authorization", "Bearer " + token);
  }

  /** How to talk to it. */
  public Connection connection() {
    return new Connection(internalServers, RegistryConfig.at(registryUrl), login);
  }
}
