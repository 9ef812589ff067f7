package id.tenguyun.edge.login;

import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import id.tenguyun.eventing.web.access.Role;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwsHeader;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.jwt.JwtEncoderParameters;
import org.springframework.security.oauth2.jwt.NimbusJwtEncoder;

/**
 * Tokens that the owner of a laptop's data folder signs herself, for the command line. The signing
 * key lies in the folder, readable by her alone; whoever may read it may sign, so a password kept
 * beside it would protect nothing.
 */
public final class OwnersTokens {

  /** One command's work. */
  private static final Duration LIFETIME = Duration.ofMinutes(5);

  private final Path folder;
  private final String issuer;

  /**
   * From this folder.
   *
   * @param folder {@code tenguyun.login.folder} of the running edge service
   * @param issuer its {@code tenguyun.login.issuer}
   */
  public OwnersTokens(Path folder, String issuer) {
    this.folder = folder;
    this.issuer = issuer;
  }

  /**
   * For somebody of the office, with her roles of the users' file; as an officer where it does not
   * know her.
   */
  public String office(String name) {
    try {
      Set<Role> roles =
          new UsersFile(folder).find(name).map(UsersFile.User::roles).orElse(Set.of(Role.OFFICER));
      return signed(name, roles, name);
    } catch (IOException e) {
      throw new UncheckedIOException("The users' file in " + folder, e);
    }
  }

  /**
   * For a partner.
   *
   * @param partner its id or code
   * @param person who calls for it
   */
  public String partner(String partner, String person) {
    return signed(partner.toLowerCase(Locale.ROOT), Set.of(Role.PARTNER), person);
  }

  private String signed(String subject, Set<Role> roles, String person) {
    Instant now = Instant.now();
    JwtClaimsSet claims =
        JwtClaimsSet.builder()
            .issuer(issuer)
            .subject(subject)
            .audience(List.of(LoginSettings.AUDIENCE))
            .issuedAt(now)
            .expiresAt(now.plus(LIFETIME))
            .claim("roles", roles.stream().map(Role::name).sorted().toList())
            .claim("person", person)
            .build();
    var encoder = new NimbusJwtEncoder(new ImmutableJWKSet<>(SigningKeys.kept(folder)));
    encoder.setJwkSelector(List<JWK>::getFirst); // the newest signs
    return encoder
        .encode(JwtEncoderParameters.from(JwsHeader.with(SignatureAlgorithm.RS256).build(), claims))
        .getTokenValue();
  }
}
