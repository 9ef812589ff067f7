package id.tenguyun.eventing.web.access;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import id.tenguyun.eventing.web.access.AccessSettings.Limits;
import id.tenguyun.eventing.web.access.AccessSettings.Logins;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class AccessSettingsTest {

  private static final Limits LIMITS = new Limits(10, 10, 1);

  @ParameterizedTest
  @ValueSource(strings = {"127.0.0.1", "localhost", "::1"})
  void headers_are_believed_on_loopback(String address) {
    assertThatCode(() -> settings(Logins.HEADERS).check(address, null, List.of()))
        .doesNotThrowAnyException();
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"0.0.0.0", "::", "10.1.2.3"})
  void headers_are_believed_nowhere_else(String address) {
    assertThatIllegalStateException()
        .isThrownBy(() -> settings(Logins.HEADERS).check(address, null, List.of()))
        .withMessageContaining("loopback");
  }

  @Test
  void tokens_need_an_issuer_and_an_audience() {
    AccessSettings tokens = settings(Logins.TOKENS);

    assertThatIllegalStateException()
        .isThrownBy(() -> tokens.check("0.0.0.0", null, List.of("tenguyun")))
        .withMessageContaining("issuer-uri");
    assertThatIllegalStateException()
        .isThrownBy(() -> tokens.check("0.0.0.0", "https://login.example", List.of()))
        .withMessageContaining("audiences");
    assertThatCode(() -> tokens.check("0.0.0.0", "https://login.example", List.of("tenguyun")))
        .doesNotThrowAnyException();
  }

  @Test
  void a_limit_is_no_negative_number() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Limits(-1, 0, 0));
  }

  private static AccessSettings settings(Logins callers) {
    return new AccessSettings(callers, "roles", "person", List.of(), LIMITS);
  }
}
