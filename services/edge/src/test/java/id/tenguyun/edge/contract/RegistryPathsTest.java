package id.tenguyun.edge.contract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RegistryPathsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "subjects",
        "subjects/id.tenguyun.events.vacancy.VacancyPublished/versions",
        "subjects/id.tenguyun.events.vacancy.VacancyPublished/versions/latest",
        "subjects/id.tenguyun.events.vacancy.VacancyPublished/versions/1/schema",
        "schemas/ids/1",
        "schemas/ids/1/schema",
        "schemas/types",
        "config",
        "config/id.tenguyun.events.vacancy.VacancyPublished"
      })
  void what_clients_read_is_offered(String path) {
    assertThat(RegistryPaths.mayRead(path)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "mode",
        "exporters",
        "contexts",
        "subjects/../config",
        "subjects/%2e%2e/versions",
        "subjects/a%2Fb/versions",
        "subjects/./versions",
        "schemas/ids/1;x=1",
        "schemas/ids/99999999999",
        "/subjects",
        "http://elsewhere/subjects",
        "admin/rules"
      })
  void nothing_else_is(String path) {
    assertThat(RegistryPaths.mayRead(path)).isFalse();
    assertThat(RegistryPaths.mayLookUp(path)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "deleted=true",
        "normalize",
        "x=1",
        "subject=a%0d%0aHost:x",
        "subject=a&force=true"
      })
  void a_query_asks_what_clients_ask_and_no_more(String query) {
    assertThat(RegistryPaths.mayAsk(query)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"normalize=false", "subject=id.tenguyun.events.vacancy.VacancyPublished&format="})
  void a_query_of_a_client_passes(String query) {
    assertThat(RegistryPaths.mayAsk(query)).isTrue();
    assertThat(RegistryPaths.mayAsk(null)).isTrue();
  }
}
