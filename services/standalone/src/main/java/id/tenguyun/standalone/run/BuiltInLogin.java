package id.tenguyun.standalone.run;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The login of a system with access control: the edge service issues tokens, all services take them
 * and nothing else.
 */
public final class BuiltInLogin {

  private static final String AUDIENCE = "tenguyun";
  private static final String EDGE = "edge";

  private BuiltInLogin() {}

  /** Where a data folder keeps the signing keys and the people of the office. */
  public static Path folder(Path dataFolder) {
    return dataFolder.resolve("keys").resolve("login");
  }

  /** As tokens name it: edge's address without the slash at its end. */
  static String issuer(String edgeUrl) {
    return edgeUrl.replaceFirst("/$", "");
  }

  /** What a service is started with. */
  static List<String> arguments(String service, Path dataFolder, String edgeUrl) {
    String issuer = issuer(edgeUrl);
    List<String> arguments =
        new ArrayList<>(
            List.of(
                "--tenguyun.access.callers=tokens",
                "--spring.security.oauth2.resourceserver.jwt.issuer-uri=" + issuer,
                "--spring.security.oauth2.resourceserver.jwt.jwk-set-uri="
                    + issuer
                    + "/oauth2/jwks",
                "--spring.security.oauth2.resourceserver.jwt.audiences=" + AUDIENCE));
    if (service.equals(EDGE)) {
      arguments.add("--tenguyun.login.enabled=true");
      arguments.add("--tenguyun.login.issuer=" + issuer);
      arguments.add("--tenguyun.login.audience=" + AUDIENCE);
      arguments.add("--tenguyun.login.folder=" + folder(dataFolder));
      arguments.add("--tenguyun.login.redirects=" + issuer + "/login/done");
    }
    return arguments;
  }
}
