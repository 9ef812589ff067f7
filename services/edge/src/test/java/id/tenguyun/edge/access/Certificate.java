package id.tenguyun.edge.access;

import id.tenguyun.localplatform.BrokerSecurity;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Keys and certificates for an hour's test, made with the JDK's keytool. */
final class Certificate {

  private static final String PASSWORD = "not-a-secret";

  private Certificate() {}

  /**
   * A key with a certificate that it signed itself.
   *
   * @param names whose it is, as keytool's extension SAN has it, say {@code ip:127.0.0.1}
   */
  static BrokerSecurity.Tls make(Path folder, String alias, String names) {
    Path keyStore = folder.resolve(alias + ".p12");
    Path certificate = folder.resolve(alias + ".pem");
    keytool(
        List.of("-genkeypair", "-keyalg", "RSA", "-keysize", "2048", "-dname", "CN=" + alias),
        List.of("-validity", "2", "-storetype", "PKCS12", "-ext", "SAN=" + names),
        store(alias, keyStore));
    keytool(
        List.of("-exportcert", "-rfc", "-file", certificate.toString()), store(alias, keyStore));
    return new BrokerSecurity.Tls(keyStore, PASSWORD, certificate);
  }

  private static List<String> store(String alias, Path keyStore) {
    return List.of("-alias", alias, "-keystore", keyStore.toString(), "-storepass", PASSWORD);
  }

  @SafeVarargs
  private static void keytool(List<String>... arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "keytool").toString());
    List.of(arguments).forEach(command::addAll);
    try {
      Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
      String said = new String(process.getInputStream().readAllBytes());
      if (process.waitFor() != 0) {
        throw new AssertionError("keytool: " + said);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
