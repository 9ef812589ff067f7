package id.tenguyun.eventing.streams;

import id.tenguyun.eventing.decision.InboxPosition;
import java.time.Duration;
import java.util.Map;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.streams.StreamsConfig;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Warns of single inputs, such as a large market's round, that come near to the transaction's
 * timeout. Beyond it the broker aborts what the input brought about, and the input is decided again
 * and again to no end; so an operator must hear of it while there is still room.
 *
 * @param service whose inputs they are
 * @param transactionTimeout after which the broker gives a transaction up
 */
record LongInputs(String service, Duration transactionTimeout) {

  private static final Logger log = LoggerFactory.getLogger(LongInputs.class);

  /**
   * The share of the timeout, as a divisor, from which on an input is too long to be passed over.
   */
  private static final int PART = 3;

  /** By the settings that Kafka Streams runs with. */
  static LongInputs of(String service, Map<String, Object> settings) {
    Object millis =
        settings.get(StreamsConfig.producerPrefix(ProducerConfig.TRANSACTION_TIMEOUT_CONFIG));
    return new LongInputs(
        service,
        millis == null
            ? Duration.ofSeconds(10)
            : Duration.ofMillis(Long.parseLong(millis.toString())));
  }

  /**
   * Takes note of how long an input took, from the first look at it to the last output handed on.
   */
  void took(InboxPosition position, Duration duration) {
    if (isLong(duration)) {
      log.atWarn()
          .addKeyValue("service", service)
          .addKeyValue("position", position)
          .addKeyValue("took", duration)
          .addKeyValue("transactionTimeout", transactionTimeout)
          .log(
              "One input took long; beyond the timeout it could never be committed. Maybe raise"
                  + " tenguyun.streams.transaction-timeout");
    }
  }

  boolean isLong(Duration duration) {
    return duration.multipliedBy(PART).compareTo(transactionTimeout) >= 0;
  }
}
