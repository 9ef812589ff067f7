package id.tenguyun.placement.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import id.tenguyun.eventing.testkit.Emitted;
import id.tenguyun.eventing.testkit.ServiceLine;
import id.tenguyun.events.eventing.SubmissionRejected;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Section 11, 5 and 7: the books, and what may not stand in anything that was written. */
final class OutputReferee {

  /** Stands in every text that only the office may read. */
  static final String CONFIDENTIAL = "RAHASIA";

  private static final String TRAIT = "DISABILITY";

  private final ServiceLine<?, ?, ?> service;
  private final Counters counters;
  private final Set<String> identities = new HashSet<>();
  private int seen;

  OutputReferee(ServiceLine<?, ?, ?> service, Counters counters) {
    this.service = service;
    this.counters = counters;
  }

  /** Looks at what was written since it last looked. */
  void settled() {
    List<Emitted> emitted = service.emitted();
    for (; seen < emitted.size(); seen++) {
      look(emitted.get(seen));
    }
    service.books().mustBalance();
  }

  private void look(Emitted record) {
    String text = record.searchable();
    assertThat(text).as("confidential text").doesNotContain(CONFIDENTIAL);
    if (Contracts.open(record.topic()) || record.topic().startsWith("partner.")) {
      assertThat(text).as("a trait in %s", record.topic()).doesNotContain(TRAIT);
    }
    if (record.topic().endsWith(".quarantine")) {
      counters.quarantined();
      counters.refusal(attribute(record, "tenguyun_error"));
      return;
    }
    String id = attribute(record, "ce_id");
    assertThat(identities.add(id)).as("%s is written once", id).isTrue();
    counters.output(attribute(record, "ce_type"));
    if (service.read(record) instanceof SubmissionRejected rejection) {
      ServiceLine.codes(rejection).forEach(counters::refusal);
    }
  }

  private static String attribute(Emitted record, String name) {
    return record.attributes().stream()
        .filter(attribute -> attribute.name().equals(name))
        .map(Emitted.Attribute::text)
        .findFirst()
        .orElseThrow();
  }
}
