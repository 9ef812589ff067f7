package id.tenguyun.edge.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tenguyun.localplatform.BrokerLogin;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.errors.SaslAuthenticationException;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.errors.UnsupportedSaslMechanismException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Who does not prove itself does not come in, at either door. */
class LoginTest {

  private static final RuledBroker BROKER = RuledBroker.get();

  @Test
  void a_wrong_secret_an_unknown_name_and_a_service_s_name_without_its_secret_are_refused() {
    for (String name : new String[] {"emp-a", "nobody", "placement", "administration", "broker"}) {
      assertThatThrownBy(() -> nodes(BROKER.login(name, Secret.random())))
          .as(name)
          .hasCauseInstanceOf(SaslAuthenticationException.class);
    }
  }

  @Test
  void the_administration_does_not_come_in_at_the_partners_door() {
    Map<String, Object> login = new HashMap<>(BROKER.administration());
    login.put("bootstrap.servers", BROKER.broker.bootstrapServers());

    assertThatThrownBy(() -> nodes(login))
        .hasCauseInstanceOf(UnsupportedSaslMechanismException.class);
  }

  @Test
  void a_partner_is_no_user_of_the_inner_door_s_other_mechanism() {
    assertThatThrownBy(() ->
            nodes(
                RuledBroker.settings(
                    BROKER.broker.internalServers(), BrokerLogin.plain("emp-a", "x"))))
        .hasCauseInstanceOf(SaslAuthenticationException.class);
  }

  static Stream<String> doors() {
    return Stream.of(BROKER.broker.bootstrapServers(), BROKER.broker.internalServers());
  }

  @ParameterizedTest
  @MethodSource("doors")
  void there_is_no_door_without_a_login(String servers) {
    Map<String, Object> plain = RuledBroker.settings(servers, Map.of());
    plain.put("default.api.timeout.ms", 3_000);
    plain.put("request.timeout.ms", 2_000);

    // the broker hangs up at the first request, and the client tries until its time is over
    assertThatThrownBy(() -> nodes(plain)).hasCauseInstanceOf(TimeoutException.class);
  }

  @Test
  void the_right_secret_opens() throws Exception {
    assertThat(nodes(BROKER.login("emp-a"))).isEqualTo(1);
    assertThat(nodes(BROKER.login("placement"))).isEqualTo(1);
  }

  private static int nodes(Map<String, Object> settings) throws Exception {
    try (Admin admin = Admin.create(settings)) {
      return admin.describeCluster().nodes().get().size();
    }
  }
}
