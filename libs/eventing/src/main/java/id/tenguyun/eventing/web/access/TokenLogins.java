package id.tenguyun.eventing.web.access;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.convert.converter.Converter;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;

/**
 * A login from a token whose signature, issuer, audience and time are already checked: the subject,
 * and the roles of ours that the claim names. Other roles of the issuer's mean nothing here.
 */
final class TokenLogins implements Converter<Jwt, AbstractAuthenticationToken> {

  /** As the topics' names have it. */
  private static final Pattern PARTNER_ID = Pattern.compile("[a-z0-9-]+");

  private final String[] rolesClaim;
  private final TokenRevocations revocations;

  /**
   * By this claim.
   *
   * @param rolesClaim its name; dots lead into nested claims, as in {@code realm_access.roles}
   */
  TokenLogins(String rolesClaim, TokenRevocations revocations) {
    this.rolesClaim = rolesClaim.split("\\.");
    this.revocations = revocations;
  }

  @Override
  public AbstractAuthenticationToken convert(Jwt token) {
    String subject = token.getSubject();
    if (subject == null || subject.isBlank()) {
      throw new InvalidBearerTokenException("sub is missing; a token says who calls");
    }
    Set<Role> roles = roles(token);
    String conflict = CallerRoles.conflict(roles);
    if (conflict != null) {
      throw new InvalidBearerTokenException(conflict);
    }
    if (roles.contains(Role.PARTNER) && !PARTNER_ID.matcher(subject).matches()) {
      throw new InvalidBearerTokenException(
          "sub is no partner id; right would be small letters, digits and hyphens");
    }
    if (revocations.isRevoked(token)) {
      throw new InvalidBearerTokenException("The credential behind this token was revoked");
    }
    return new JwtAuthenticationToken(token, CallerRoles.authorities(roles), subject);
  }

  private Set<Role> roles(Jwt token) {
    Set<Role> roles = EnumSet.noneOf(Role.class);
    for (Object name : claimed(token)) {
      Role.named(String.valueOf(name)).ifPresent(roles::add);
    }
    return roles;
  }

  private Collection<?> claimed(Jwt token) {
    @Nullable Object value = token.getClaims();
    for (String step : rolesClaim) {
      value = value instanceof Map<?, ?> nested ? nested.get(step) : null;
    }
    return switch (value) {
      case Collection<?> list -> list;
      case String one -> List.of(one.split("[ ,]+"));
      case null, default -> List.of();
    };
  }
}
