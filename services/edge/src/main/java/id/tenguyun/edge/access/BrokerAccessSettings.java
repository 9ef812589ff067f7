package id.tenguyun.edge.access;

import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Whether this service keeps the broker's users and rules.
 *
 * @param enabled true where the broker has an authorizer
 * @param administration client properties of the principal {@code administration}, over those of
 *     {@code spring.kafka}: its login, and {@code bootstrap.servers} where that differs
 * @param partnerBootstrap where partners reach the broker, as they are told with their credential
 */
@ConfigurationProperties("tenguyun.broker-access")
public record BrokerAccessSettings(
    @DefaultValue("false") boolean enabled,
    @DefaultValue Map<String, String> administration,
    @DefaultValue("") String partnerBootstrap) {

  public BrokerAccessSettings {
    administration = Map.copyOf(administration);
    if (enabled && administration.isEmpty()) {
      throw new IllegalArgumentException(
          "tenguyun.broker-access.enabled is true without tenguyun.broker-access.administration; it needs the"
              + " login of the principal administration");
    }
  }
}
