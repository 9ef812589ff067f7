package id.tenguyun.placement.kafka;

import id.tenguyun.eventing.streams.LiveStates;
import id.tenguyun.eventing.streams.ServiceDefinition;
import id.tenguyun.eventing.streams.ServiceLogic;
import id.tenguyun.placement.PlacementState;
import id.tenguyun.placement.message.PlacementEvent;
import id.tenguyun.placement.message.PlacementInput;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Declares the service to the plumbing. */
@Configuration(proxyBeanMethods = false)
class PlacementConfiguration {

  @Bean
  ServiceDefinition<PlacementState, PlacementInput, PlacementEvent> placementDefinition() {
    return PlacementService.definition();
  }

  /** The states that run here; the plumbing knows them without their type. */
  @Bean
  @SuppressWarnings("unchecked") // the one logic of this context is made from the definition above
  LiveStates<PlacementState> placementStates(ServiceLogic<?, ?, ?> logic) {
    return (LiveStates<PlacementState>) logic.live();
  }
}
