package id.tenguyun.eventing.web.access;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.FilterChain;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

class GatewayHeadersTest {

  private final MockHttpServletRequest request = new MockHttpServletRequest("GET", "/rounds/1");

  @AfterEach
  void logOut() {
    SecurityContextHolder.clearContext();
  }

  @Test
  void an_officer_has_the_roles_that_are_named() throws Exception {
    request.addHeader("Tenguyun-Officer", "officer-1");
    request.addHeader("Tenguyun-Roles", "INSPECTOR, AUDITOR, PARTNER, KING");

    Authentication login = login("127.0.0.1");

    assertThat(login.getName()).isEqualTo("officer-1");
    assertThat(CallerRoles.of(login)).isEqualTo(Set.of(Role.INSPECTOR, Role.AUDITOR));
  }

  @Test
  void a_partner_is_named_in_small_letters_with_its_person() throws Exception {
    request.addHeader("Tenguyun-Partner", "KIPI-EPC1");
    request.addHeader("Tenguyun-Person", "hr-7");

    GatewayLogin login = (GatewayLogin) login("localhost");

    assertThat(login.getName()).isEqualTo("kipi-epc1");
    assertThat(login.person()).isEqualTo("hr-7");
    assertThat(CallerRoles.of(login)).containsExactly(Role.PARTNER);
  }

  @Test
  void a_page_whose_name_was_bent_to_this_machine_is_not_believed() throws Exception {
    request.addHeader("Tenguyun-Officer", "officer-1");

    assertThat(login("evil.example")).isNull();
    assertThat(login("127.0.0.1.evil.example")).isNull();
  }

  private Authentication login(String host) throws Exception {
    SecurityContextHolder.clearContext();
    request.setServerName(host);
    List<Authentication> seen = new ArrayList<>();
    FilterChain look =
        (asked, answered) -> seen.add(SecurityContextHolder.getContext().getAuthentication());
    request.removeAttribute(GatewayHeaders.class.getName() + ".FILTERED");
    new GatewayHeaders().doFilter(request, new MockHttpServletResponse(), look);
    return seen.getFirst();
  }
}
