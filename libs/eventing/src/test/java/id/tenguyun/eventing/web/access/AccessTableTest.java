package id.tenguyun.eventing.web.access;

import static id.tenguyun.eventing.web.access.AccessRule.open;
import static id.tenguyun.eventing.web.access.AccessRule.roles;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;

import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;

class AccessTableTest {

  private final AccessTable table =
      AccessTable.of(
          open(GET, "/acts/{id}"),
          roles(GET, "/acts/waiting", Role.OFFICER),
          roles(POST, "/acts/{id}", Role.OFFICER));

  @Test
  void the_most_specific_line_counts_whatever_the_order() {
    assertThat(found("GET", "/acts/waiting")).isEqualTo("GET /acts/waiting");
    assertThat(found("GET", "/acts/17")).isEqualTo("GET /acts/{id}");
  }

  @Test
  void a_line_for_one_verb_says_nothing_of_another() {
    assertThat(found("HEAD", "/acts/17")).isEqualTo("GET /acts/{id}");
    assertThat(found("PUT", "/acts/17")).isEqualTo("none");
    assertThat(found("POST", "/acts/17")).isEqualTo("POST /acts/{id}");
  }

  @Test
  void an_endpoint_has_one_line() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> AccessTable.of(open(GET, "/a"), roles(GET, "/a", Role.OFFICER)))
        .withMessageContaining("GET /a has two rules");
  }

  @Test
  void an_owner_is_a_variable_of_the_path() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> roles(GET, "/centres/{centre}", Role.OFFICER).ownedBy("employer"));
  }

  private String found(String verb, String path) {
    return table
        .match(new MockHttpServletRequest(verb, path))
        .map(match -> match.rule().toString())
        .orElse("none");
  }
}
