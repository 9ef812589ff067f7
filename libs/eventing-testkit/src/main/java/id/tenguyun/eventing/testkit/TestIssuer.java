package id.tenguyun.eventing.testkit;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * An issuer of real signed tokens, with its keys to be fetched over HTTP as any issuer has them.
 */
public final class TestIssuer implements AutoCloseable {

  /** Whom its tokens are for. */
  public static final String AUDIENCE = "tenguyun";

  private static final int KEY_BITS = 2048;
  private static final Duration LIFETIME = Duration.ofMinutes(5);

  private final HttpServer server;
  private final RSAKey key;
  private final RSAKey foreignKey;

  private TestIssuer(HttpServer server, RSAKey key, RSAKey foreignKey) {
    this.server = server;
    this.key = key;
    this.foreignKey = foreignKey;
  }

  /** Starts on a free port of loopback. */
  public static TestIssuer start() {
    try {
      RSAKey key = new RSAKeyGenerator(KEY_BITS).keyID("key-1").generate();
      // the same id, so that only the signature tells them apart
      RSAKey foreign = new RSAKeyGenerator(KEY_BITS).keyID("key-1").generate();
      HttpServer server =
          HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
      byte[] keys = new JWKSet(key.toPublicJWK()).toString().getBytes(StandardCharsets.UTF_8);
      server.createContext(
          "/jwks",
          exchange -> {
            try (exchange) {
              exchange.getResponseHeaders().set("Content-Type", "application/json");
              exchange.sendResponseHeaders(200, keys.length);
              exchange.getResponseBody().write(keys);
            }
          });
      server.start();
      return new TestIssuer(server, key, foreign);
    } catch (JOSEException e) {
      throw new IllegalStateException("No key could be made", e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Its name, as tokens and settings have it. */
  public String name() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  /** What a service needs to know to take its tokens, as {@code key=value}. */
  public List<String> springProperties() {
    String prefix = "spring.security.oauth2.resourceserver.jwt.";
    return List.of(
        "tenguyun.access.callers=tokens",
        prefix + "issuer-uri=" + name(),
        prefix + "jwk-set-uri=" + name() + "/jwks",
        prefix + "audiences=" + AUDIENCE);
  }

  /** A good token. */
  public String token(String subject, String... roles) {
    return token(claims -> claims.subject(subject).claim("roles", List.of(roles)));
  }

  /** A token that is good but for what is changed in it. */
  public String token(Consumer<JWTClaimsSet.Builder> change) {
    return signed(change, key);
  }

  /** Signed by somebody else under this issuer's name. */
  public String forged(String subject, String... roles) {
    return signed(c -> c.subject(subject).claim("roles", List.of(roles)), foreignKey);
  }

  /** Not signed at all ({@code alg: none}). */
  public String unsigned(String subject, String... roles) {
    return new PlainJWT(claims(c -> c.subject(subject).claim("roles", List.of(roles)))).serialize();
  }

  private String signed(Consumer<JWTClaimsSet.Builder> change, RSAKey by) {
    try {
      SignedJWT token =
          new SignedJWT(
              new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(by.getKeyID()).build(),
              claims(change));
      token.sign(new RSASSASigner(by));
      return token.serialize();
    } catch (JOSEException e) {
      throw new IllegalStateException("The token could not be signed", e);
    }
  }

  private JWTClaimsSet claims(Consumer<JWTClaimsSet.Builder> change) {
    Instant now = Instant.now();
    JWTClaimsSet.Builder claims =
        new JWTClaimsSet.Builder()
            .issuer(name())
            .audience(AUDIENCE)
            .jwtID(UUID.randomUUID().toString())
            .issueTime(Date.from(now))
            .expirationTime(Date.from(now.plus(LIFETIME)));
    change.accept(claims);
    return claims.build();
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
