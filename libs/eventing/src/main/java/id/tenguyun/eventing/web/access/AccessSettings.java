package id.tenguyun.eventing.web.access;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Access over HTTP. Tokens are checked as {@code spring.security.oauth2.resourceserver.jwt} says
 * ({@code issuer-uri}, {@code audiences}, and where wanted {@code jwk-set-uri}).
 *
 * @param callers how a service knows who calls
 * @param rolesClaim the claim that lists roles; dots lead into nested claims
 * @param personClaim the claim that names who calls within a partner
 * @param origins other sites whose pages may call (CORS), none by default
 * @param limits how often one may call
 */
@ConfigurationProperties("tenguyun.access")
public record AccessSettings(
    @DefaultValue("TOKENS") Logins callers,
    @DefaultValue("roles") String rolesClaim,
    @DefaultValue("person") String personClaim,
    @DefaultValue List<String> origins,
    @DefaultValue Limits limits) {

  /** How a service knows who calls. */
  public enum Logins {
    /** By a signed token (OAuth 2.0 bearer, JWT). */
    TOKENS,
    /** By headers that anybody could write: on loopback alone. */
    HEADERS
  }

  /**
   * Requests in a minute; 0 for no limit. Each may be used up at once and fills up evenly.
   *
   * @param partnerPerMinute of one partner, or of one person of the office
   * @param addressPerMinute of one address without a login
   * @param guessesPerMinute of one address or login where answers could be guessed
   */
  public record Limits(
      @DefaultValue("1200") int partnerPerMinute,
      @DefaultValue("1200") int addressPerMinute,
      @DefaultValue("20") int guessesPerMinute) {
    public Limits {
      if (partnerPerMinute < 0 || addressPerMinute < 0 || guessesPerMinute < 0) {
        throw new IllegalArgumentException(
            "tenguyun.access.limits are %d, %d and %d; each must be 0 or more"
                .formatted(partnerPerMinute, addressPerMinute, guessesPerMinute));
      }
    }
  }

  public AccessSettings {
    for (String origin : origins) {
      if (URI.create(origin).getHost() == null) {
        throw new IllegalArgumentException(
            "tenguyun.access.origins has \"%s\"; right would be say https://example.go.id"
                .formatted(origin));
      }
    }
  }

  /**
   * Checks what must be so before the first request is answered.
   *
   * @param listensAt the service's address, null where it listens everywhere
   * @param issuer who signs tokens, null where nobody was named
   * @param audiences whom tokens must be for
   * @throws IllegalStateException if it is not so
   */
  void check(@Nullable String listensAt, @Nullable String issuer, List<String> audiences) {
    switch (callers) {
      case HEADERS -> {
        if (!isLoopback(listensAt)) {
          throw new IllegalStateException(
              "tenguyun.access.callers is headers and server.address is %s. Anybody who reaches it could call herself anybody; right would be a loopback address, or tokens."
                  .formatted(listensAt == null ? "every address" : listensAt));
        }
      }
      case TOKENS -> {
        if (issuer == null || audiences.isEmpty()) {
          throw new IllegalStateException(
              "Tokens need spring.security.oauth2.resourceserver.jwt.issuer-uri (is %s) and audiences (are %s). On a laptop, tenguyun.access.callers=headers does without."
                  .formatted(issuer, audiences));
        }
      }
    }
  }

  private static boolean isLoopback(@Nullable String address) {
    if (address == null) {
      return false;
    }
    try {
      return InetAddress.getByName(address).isLoopbackAddress();
    } catch (UnknownHostException e) {
      return false; // nobody knows what it will mean, so it is not taken for this machine
    }
  }
}
