package id.tenguyun.edge.login;

import id.tenguyun.edge.partner.mongo.PartnerDocument;
import id.tenguyun.edge.partner.mongo.Partners;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;

/**
 * Who may ask for tokens: every partner of the registry with a credential in force, by its secret;
 * and the office's pages, which have no secret and prove themselves by PKCE while a person logs in.
 */
final class PartnerClients implements RegisteredClientRepository {

  /** Client id of the office's pages; no partner's, since it is a name of the platform's own. */
  static final String OFFICE = "office";

  static final String CREDENTIAL = "credential";

  private final Partners partners;
  private final LoginSettings settings;

  PartnerClients(Partners partners, LoginSettings settings) {
    this.partners = partners;
    this.settings = settings;
  }

  @Override
  public void save(RegisteredClient client) {
    throw new UnsupportedOperationException("Partners are registered by officers");
  }

  @Override
  public @Nullable RegisteredClient findById(String id) {
    return findByClientId(id);
  }

  /** None for a partner that is suspended or whose credential was revoked. */
  @Override
  public @Nullable RegisteredClient findByClientId(String clientId) {
    return clientId.equals(OFFICE)
        ? office()
        : partners.find(clientId).filter(PartnerDocument::mayComeIn).map(this::client).orElse(null);
  }

  private RegisteredClient client(PartnerDocument partner) {
    return RegisteredClient.withId(partner.partnerId())
        .clientId(partner.partnerId())
        .clientSecret(LoginSecrets.DIGEST + Objects.requireNonNull(partner.secretDigest()))
        .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
        .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_POST)
        .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
        .clientSettings(
            ClientSettings.builder()
                .setting(CREDENTIAL, Objects.requireNonNull(partner.credentialId()))
                .build())
        .tokenSettings(lifetime())
        .build();
  }

  private RegisteredClient office() {
    return RegisteredClient.withId(OFFICE)
        .clientId(OFFICE)
        .clientAuthenticationMethod(ClientAuthenticationMethod.NONE)
        .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
        .redirectUris(uris -> uris.addAll(settings.redirects()))
        .scope(OidcScopes.OPENID)
        .clientSettings(
            ClientSettings.builder()
                .requireProofKey(true)
                .requireAuthorizationConsent(false)
                .build())
        .tokenSettings(lifetime())
        .build();
  }

  private TokenSettings lifetime() {
    return TokenSettings.builder().accessTokenTimeToLive(settings.tokenLifetime()).build();
  }
}
