package id.tenguyun.eventing.contract;

import id.tenguyun.schemas.TopicCatalogue;

/** Who speaks in a topic. The topic's prefix says so, never a field of the payload. */
public final class Senders {

  private final TopicCatalogue catalogue;

  public Senders(TopicCatalogue catalogue) {
    this.catalogue = catalogue;
  }

  /**
   * The partner's id for {@code partner.<id>.…}, else the topic's first part: {@code office},
   * {@code reference}, or the service upstream.
   */
  public String of(String topic) {
    return catalogue
        .topic(topic)
        .flatMap(entry -> entry.partnerOf(topic))
        .orElseGet(() -> topic.substring(0, dot(topic)));
  }

  private static int dot(String topic) {
    int dot = topic.indexOf('.');
    return dot < 0 ? topic.length() : dot;
  }
}
