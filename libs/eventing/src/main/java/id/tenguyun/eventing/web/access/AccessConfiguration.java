package id.tenguyun.eventing.web.access;

import id.tenguyun.eventing.web.Callers;
import io.github.bucket4j.TimeMeter;
import jakarta.servlet.DispatcherType;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.security.oauth2.server.resource.autoconfigure.OAuth2ResourceServerProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.header.writers.CacheControlHeadersWriter;
import org.springframework.security.web.header.writers.DelegatingRequestMatcherHeaderWriter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.cors.UrlBasedCorsConfigurationSource;

/**
 * The chain that every request to a service goes through: login, limit, table. Nothing is kept
 * between requests, so there is no session to steal.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(AccessSettings.class)
public class AccessConfiguration {

  /** The chain that takes what no chain of a service's own took. */
  private static final int LAST = Ordered.LOWEST_PRECEDENCE - 10;

  private static final String NOTHING_LOADED =
      "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

  @Bean
  Callers callers(AccessSettings settings) {
    return new LoginCallers(settings.personClaim());
  }

  /** Spring Security finds it as its handler of rejected requests, too. */
  @Bean
  AccessRefusals accessRefusals() {
    return new AccessRefusals();
  }

  @Bean
  FilterRegistrationBean<AccessLog> accessLog() {
    FilterRegistrationBean<AccessLog> filter = new FilterRegistrationBean<>(new AccessLog());
    filter.setOrder(Ordered.HIGHEST_PRECEDENCE);
    return filter;
  }

  /** Everything by the table; a service without one answers nothing but its health. */
  @Bean
  @Order(LAST)
  SecurityFilterChain tableChain(
      HttpSecurity http,
      AccessSettings settings,
      ObjectProvider<AccessTable> tables,
      ObjectProvider<TokenRevocations> revocations,
      ObjectProvider<OAuth2ResourceServerProperties> tokens,
      AccessRefusals refusals,
      @Value("${server.address:#{null}}") @org.jspecify.annotations.Nullable String listensAt) {
    OAuth2ResourceServerProperties.Jwt jwt =
        tokens.getIfAvailable(OAuth2ResourceServerProperties::new).getJwt();
    settings.check(listensAt, jwt.getIssuerUri(), jwt.getAudiences());
    AccessTable table = tables.getIfAvailable(AccessTable::of);
    http.sessionManagement(s -> s.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        // a browser adds no bearer token and no gateway header by itself, so a foreign page has
        // nothing to ride on; pages that log in with a cookie have a chain of their own, with CSRF
        // on
        .csrf(AbstractHttpConfigurer::disable)
        .requestCache(AbstractHttpConfigurer::disable)
        .logout(AbstractHttpConfigurer::disable)
        .headers(headers -> headers(headers, table))
        .exceptionHandling(e -> e.authenticationEntryPoint(refusals).accessDeniedHandler(refusals))
        .addFilterAfter(new AccessLog.CallerNote(), AnonymousAuthenticationFilter.class)
        .addFilterBefore(
            new RequestLimits(settings, table, TimeMeter.SYSTEM_MILLISECONDS),
            AuthorizationFilter.class)
        .authorizeHttpRequests(requests ->
            requests
                // what was let in goes on inside the server
                .dispatcherTypeMatchers(
                    DispatcherType.ERROR, DispatcherType.ASYNC, DispatcherType.FORWARD)
                .permitAll()
                .anyRequest()
                .access(new TableAuthorization(table)));
    cors(http, settings.origins());
    logins(http, settings, revocations.getIfAvailable(() -> token -> false), refusals);
    return http.build();
  }

  private static void logins(
      HttpSecurity http,
      AccessSettings settings,
      TokenRevocations revocations,
      AccessRefusals refusals) {
    switch (settings.callers()) {
      case HEADERS ->
          http.addFilterBefore(new GatewayHeaders(), AnonymousAuthenticationFilter.class);
      case TOKENS ->
          http.oauth2ResourceServer(server ->
              server
                  .authenticationEntryPoint(refusals)
                  .accessDeniedHandler(refusals)
                  .jwt(jwt ->
                      jwt.jwtAuthenticationConverter(
                          new TokenLogins(settings.rolesClaim(), revocations))));
    }
  }

  private static void cors(HttpSecurity http, List<String> origins) {
    if (origins.isEmpty()) {
      http.cors(AbstractHttpConfigurer::disable);
      return;
    }
    CorsConfiguration allowed = new CorsConfiguration();
    allowed.setAllowedOrigins(origins);
    allowed.setAllowedMethods(List.of("GET", "POST", "PUT", "DELETE"));
    allowed.setAllowedHeaders(
        List.of("Authorization", "Content-Type", "Idempotency-Key", "Prefer", "Accept-Language"));
    UrlBasedCorsConfigurationSource source = new UrlBasedCorsConfigurationSource();
    source.registerCorsConfiguration("/**", allowed);
    http.cors(cors -> cors.configurationSource(source));
  }

  /** Each only where the answer has none of its own. */
  private static void headers(HeadersConfigurer<HttpSecurity> headers, AccessTable table) {
    headers
        .contentSecurityPolicy(policy -> policy.policyDirectives(NOTHING_LOADED))
        .referrerPolicy(policy -> policy.policy(ReferrerPolicy.NO_REFERRER))
        // what is restricted is kept nowhere; what is open says itself how long it is good for
        .cacheControl(HeadersConfigurer.CacheControlConfig::disable)
        .addHeaderWriter(
            new DelegatingRequestMatcherHeaderWriter(
                request -> table.match(request).map(it -> !it.rule().open()).orElse(true),
                new CacheControlHeadersWriter()));
  }
}
