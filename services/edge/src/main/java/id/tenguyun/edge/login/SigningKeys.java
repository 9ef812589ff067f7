package id.tenguyun.edge.login;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.UUID;

/** The keys that sign tokens: the first signs, the second still checks what it signed before. */
final class SigningKeys {

  private static final int KEY_BITS = 2_048;
  private static final int KEPT = 2;
  private static final String FILE = "signing-keys.json";

  private SigningKeys() {}

  /** The keys of a folder, with a new one in front where there is none or it is too old. */
  static JWKSet open(Path folder, Duration lifetime, Instant now) {
    Path file = folder.resolve(FILE);
    try {
      List<JWK> keys = new ArrayList<>(read(file));
      if (keys.isEmpty() || isOld(keys.getFirst(), now.minus(lifetime))) {
        keys.addFirst(fresh(now));
        JWKSet kept = new JWKSet(keys.subList(0, Math.min(KEPT, keys.size())));
        OwnerOnly.write(file, kept.toString(false));
        return kept;
      }
      return new JWKSet(keys);
    } catch (IOException e) {
      throw new UncheckedIOException("The signing keys in " + file, e);
    }
  }

  /** The keys of a folder as they are, for whoever signs beside the login that made them. */
  static JWKSet kept(Path folder) {
    Path file = folder.resolve(FILE);
    try {
      List<JWK> keys = read(file);
      if (keys.isEmpty()) {
        throw new IOException(file + " is not there; the edge service makes it at its start");
      }
      return new JWKSet(keys);
    } catch (IOException e) {
      throw new UncheckedIOException("The signing keys in " + file, e);
    }
  }

  private static List<JWK> read(Path file) throws IOException {
    if (!Files.exists(file)) {
      return List.of();
    }
    try {
      return JWKSet.parse(Files.readString(file)).getKeys();
    } catch (ParseException e) {
      throw new IOException(file + " holds no keys; remove it, and new ones are made", e);
    }
  }

  private static boolean isOld(JWK key, Instant oldest) {
    Date issued = key.getIssueTime();
    return issued == null || issued.toInstant().isBefore(oldest);
  }

  private static JWK fresh(Instant now) {
    try {
      return new RSAKeyGenerator(KEY_BITS)
          .keyID(UUID.randomUUID().toString())
          .issueTime(Date.from(now))
          .generate();
    } catch (JOSEException e) {
      throw new IllegalStateException("No key could be made", e);
    }
  }
}
