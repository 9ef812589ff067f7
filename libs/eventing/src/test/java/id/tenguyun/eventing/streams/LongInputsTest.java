package id.tenguyun.eventing.streams;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LongInputsTest {

  @Test
  void aThirdOfTheTransactionsTimeoutIsLong() {
    LongInputs inputs = LongInputs.of("yard", Map.of("producer.transaction.timeout.ms", 15_000));

    assertThat(inputs.isLong(Duration.ofMillis(4_999))).isFalse();
    assertThat(inputs.isLong(Duration.ofSeconds(5))).isTrue();
  }
}
