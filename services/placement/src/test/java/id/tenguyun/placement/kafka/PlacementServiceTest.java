package id.tenguyun.placement.kafka;

import static org.assertj.core.api.Assertions.assertThatCode;

import id.tenguyun.eventing.contract.EventTypes;
import id.tenguyun.eventing.streams.ServiceLogic;
import id.tenguyun.schemas.TopicCatalogue;
import org.junit.jupiter.api.Test;

class PlacementServiceTest {

  @Test
  void everyRecordFitsItsContract() {
    assertThatCode(() ->
            new ServiceLogic<>(
                PlacementService.definition(), TopicCatalogue.load(), EventTypes.generated()))
        .doesNotThrowAnyException();
  }
}
