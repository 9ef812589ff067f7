package id.tenguyun.eventing.web.access;

import static id.tenguyun.eventing.web.access.AccessRule.open;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;

import id.tenguyun.eventing.web.access.AccessSettings.Limits;
import id.tenguyun.eventing.web.access.AccessSettings.Logins;
import io.github.bucket4j.TimeMeter;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.context.SecurityContextHolder;

class RequestLimitsTest {

  private final AtomicLong nanos = new AtomicLong();
  private final RequestLimits limits =
      new RequestLimits(
          new AccessSettings(Logins.TOKENS, "roles", "person", List.of(), new Limits(3, 2, 1)),
          AccessTable.of(open(GET, "/rules"), open(POST, "/why").withGuessLimit()),
          new TimeMeter() {
            @Override
            public long currentTimeNanos() {
              return nanos.get();
            }

            @Override
            public boolean isWallClockBased() {
              return false;
            }
          });

  @AfterEach
  void logOut() {
    SecurityContextHolder.clearContext();
  }

  @Test
  void an_address_over_its_limit_waits_and_another_does_not() throws Exception {
    assertThat(ask("GET", "/rules", "10.0.0.1")).isEqualTo(200);
    assertThat(ask("GET", "/rules", "10.0.0.1")).isEqualTo(200);
    assertThat(ask("GET", "/rules", "10.0.0.1")).isEqualTo(429);
    assertThat(ask("GET", "/rules", "10.0.0.2")).isEqualTo(200);

    nanos.addAndGet(TimeUnit.SECONDS.toNanos(31));

    assertThat(ask("GET", "/rules", "10.0.0.1")).isEqualTo(200);
  }

  @Test
  void what_could_be_guessed_has_a_limit_of_its_own() throws Exception {
    assertThat(ask("POST", "/why", "10.0.0.1")).isEqualTo(200);
    assertThat(ask("POST", "/why", "10.0.0.1")).isEqualTo(429);
  }

  @Test
  void a_household_has_many_addresses_and_one_limit() throws Exception {
    assertThat(ask("POST", "/why", "2001:db8:1:2::1")).isEqualTo(200);
    assertThat(ask("POST", "/why", "2001:db8:1:2:3::9")).isEqualTo(429);
    assertThat(ask("POST", "/why", "2001:db8:1:3::1")).isEqualTo(200);
  }

  @Test
  void a_partner_is_counted_by_its_login_wherever_it_calls_from() throws Exception {
    logIn("kipi-epc1");
    assertThat(ask("GET", "/rules", "10.0.0.1")).isEqualTo(200);
    assertThat(ask("GET", "/rules", "10.0.0.2")).isEqualTo(200);
    assertThat(ask("GET", "/rules", "10.0.0.3")).isEqualTo(200);

    MockHttpServletResponse over = answer("GET", "/rules", "10.0.0.4");

    assertThat(over.getStatus()).isEqualTo(429);
    assertThat(over.getHeader("Retry-After")).isEqualTo("21");
    assertThat(over.getContentType()).startsWith("application/problem+json");
    assertThat(over.getContentAsString()).contains("TOO_MANY_REQUESTS");
    logIn("khn-civil");
    assertThat(ask("GET", "/rules", "10.0.0.4")).isEqualTo(200);
  }

  private static void logIn(String partner) {
    SecurityContextHolder.getContext()
        .setAuthentication(new GatewayLogin(partner, "hr-1", Set.of(Role.PARTNER)));
  }

  private int ask(String verb, String path, String address) throws Exception {
    return answer(verb, path, address).getStatus();
  }

  private MockHttpServletResponse answer(String verb, String path, String address)
      throws Exception {
    var request = new MockHttpServletRequest(verb, path);
    request.setRemoteAddr(address);
    var response = new MockHttpServletResponse();
    limits.doFilter(request, response, new MockFilterChain());
    return response;
  }
}
