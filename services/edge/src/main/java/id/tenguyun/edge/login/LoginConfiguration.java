package id.tenguyun.edge.login;

import static id.tenguyun.eventing.web.access.AccessRule.open;
import static org.springframework.http.HttpMethod.POST;

import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import id.tenguyun.edge.partner.mongo.PartnerDocument;
import id.tenguyun.edge.partner.mongo.Partners;
import id.tenguyun.eventing.web.access.AccessSettings;
import id.tenguyun.eventing.web.access.AccessTable;
import id.tenguyun.eventing.web.access.RequestLimits;
import id.tenguyun.eventing.web.access.Role;
import id.tenguyun.eventing.web.access.TokenRevocations;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtAudienceValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtEncoder;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.jwt.NimbusJwtEncoder;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.util.matcher.MediaTypeRequestMatcher;

/** The built-in login, where it is switched on. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(LoginSettings.class)
@ConditionalOnProperty("tenguyun.login.enabled")
class LoginConfiguration {

  private static final String FORM = "/login";

  private static final String FORM_POLICY =
      "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'self';"
          + " frame-ancestors 'none'";

  /** What Spring Authorization Server answers: metadata, keys, codes and tokens. */
  @Bean
  @Order(1)
  SecurityFilterChain tokenChain(HttpSecurity http, AccessSettings access) {
    http.oauth2AuthorizationServer(
            server -> {
              http.securityMatcher(server.getEndpointsMatcher());
              server.oidc(Customizer.withDefaults());
            })
        .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
        .addFilterAfter(limits(access), SecurityContextHolderFilter.class)
        .exceptionHandling(refusals ->
            refusals.defaultAuthenticationEntryPointFor(
                new LoginUrlAuthenticationEntryPoint(FORM),
                new MediaTypeRequestMatcher(MediaType.TEXT_HTML)));
    return http.build();
  }

  /** The form. It logs in with a cookie, so CSRF protection is on. */
  @Bean
  @Order(2)
  SecurityFilterChain formChain(HttpSecurity http, AccessSettings access, Partners partners) {
    PartnerSessions sessions = new PartnerSessions(partners, FORM);
    http.securityMatcher(FORM, "/logout", "/edge/*.css", "/upload", "/upload/**")
        .authorizeHttpRequests(requests ->
            requests
                .requestMatchers("/upload", "/upload/**")
                .access(sessions)
                .anyRequest()
                .permitAll())
        .exceptionHandling(refusals -> refusals.accessDeniedHandler(sessions))
        .addFilterBefore(limits(access), CsrfFilter.class)
        .headers(headers -> headers.contentSecurityPolicy(p -> p.policyDirectives(FORM_POLICY)))
        .formLogin(form -> form.loginPage(FORM).defaultSuccessUrl(FORM + "?done"))
        .logout(out -> out.logoutSuccessUrl(FORM + "?out"));
    return http.build();
  }

  private static RequestLimits limits(AccessSettings access) {
    return new RequestLimits(access, AccessTable.of(open(POST, FORM).withGuessLimit()));
  }

  @Bean
  RegisteredClientRepository clients(Partners partners, LoginSettings settings) {
    return new PartnerClients(partners, settings);
  }

  @Bean
  OAuth2AuthorizationService authorizations() {
    return new ShortMemory();
  }

  @Bean
  AuthorizationServerSettings authorizationServerSettings(LoginSettings settings) {
    return AuthorizationServerSettings.builder().issuer(settings.issuer()).build();
  }

  @Bean
  PasswordEncoder secrets() {
    return new LoginSecrets();
  }

  @Bean
  UserDetailsService users(LoginSettings settings, Partners partners) {
    UsersFile users = new UsersFile(settings.home());
    return name -> {
      try {
        return users
            .find(name)
            .map(LoginConfiguration::details)
            .or(() ->
                partners
                    .find(name)
                    .filter(PartnerDocument::mayComeIn)
                    .map(PartnerSessions::details))
            .orElseThrow(() -> new UsernameNotFoundException("Nobody of this name"));
      } catch (IOException e) {
        throw new UncheckedIOException("The users' file", e);
      }
    };
  }

  private static UserDetails details(UsersFile.User user) {
    return User.withUsername(user.name())
        .password(user.passwordHash())
        .roles(user.roles().stream().map(Role::name).toArray(String[]::new))
        .build();
  }

  @Bean
  JWKSource<SecurityContext> signingKeys(LoginSettings settings) {
    JWKSet keys = SigningKeys.open(settings.home(), settings.keyLifetime(), Instant.now());
    return new ImmutableJWKSet<>(keys);
  }

  @Bean
  JwtEncoder jwtEncoder(JWKSource<SecurityContext> keys) {
    NimbusJwtEncoder encoder = new NimbusJwtEncoder(keys);
    encoder.setJwkSelector(List<JWK>::getFirst); // the newest signs
    return encoder;
  }

  /** Edge takes its own tokens without asking itself over HTTP for its keys. */
  @Bean
  JwtDecoder jwtDecoder(JWKSource<SecurityContext> keys, LoginSettings settings) {
    NimbusJwtDecoder decoder = NimbusJwtDecoder.withJwkSource(keys).build();
    decoder.setJwtValidator(
        new DelegatingOAuth2TokenValidator<Jwt>(
            JwtValidators.createDefaultWithIssuer(settings.issuer()),
            new JwtAudienceValidator(settings.audience())));
    return decoder;
  }

  /** A token of a credential that is no longer in force counts no more, here at once. */
  @Bean
  TokenRevocations revokedCredentials(Partners partners) {
    return token -> {
      String credential = token.getClaimAsString(PartnerClients.CREDENTIAL);
      String partner = token.getSubject();
      return credential != null
          && partner != null
          && partners
              .find(partner)
              .filter(it -> it.mayComeIn() && credential.equals(it.credentialId()))
              .isEmpty();
    };
  }

  @Bean
  OAuth2TokenCustomizer<JwtEncodingContext> claims(LoginSettings settings) {
    return new TokenClaims(settings.audience());
  }
}
