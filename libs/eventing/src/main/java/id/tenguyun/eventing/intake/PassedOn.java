package id.tenguyun.eventing.intake;

import static id.tenguyun.eventing.envelope.HeaderNames.CE_ID;
import static id.tenguyun.eventing.envelope.HeaderNames.CE_SOURCE;
import static id.tenguyun.eventing.envelope.HeaderNames.CE_SPECVERSION;
import static id.tenguyun.eventing.envelope.HeaderNames.CE_TIME;
import static id.tenguyun.eventing.envelope.HeaderNames.CE_TYPE;
import static id.tenguyun.eventing.envelope.HeaderNames.TRACEPARENT;

import java.util.List;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;

/**
 * The headers of a sender that go with its record. All others stay behind: ours, which only we may
 * write, and {@code ce_subject}, which may name a person; the inbox key says what we need of it.
 */
final class PassedOn {

  private static final List<String> NAMES =
      List.of(CE_SPECVERSION, CE_ID, CE_TYPE, CE_SOURCE, CE_TIME, TRACEPARENT);

  private PassedOn() {}

  static void copy(Headers from, Headers to) {
    for (String name : NAMES) {
      Header header = from.lastHeader(name);
      if (header != null) {
        to.add(header);
      }
    }
  }
}
