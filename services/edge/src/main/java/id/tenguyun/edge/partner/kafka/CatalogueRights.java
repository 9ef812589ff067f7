package id.tenguyun.edge.partner.kafka;

import id.tenguyun.edge.partner.KindRights;
import id.tenguyun.edge.partner.KindRights.Rights;
import id.tenguyun.edge.partner.RegisteredKind;
import id.tenguyun.schemas.Topic;
import id.tenguyun.schemas.TopicCatalogue;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** What each kind of partner may have, out of the one list of topics. */
public final class CatalogueRights {

  private static final String PREFIX = "partner.<id>.";

  private CatalogueRights() {}

  /**
   * Rights of every kind.
   *
   * @param takenNames principals of our own, which no partner may bear
   */
  public static KindRights of(TopicCatalogue catalogue, Set<String> takenNames) {
    Map<RegisteredKind, Rights> most = new EnumMap<>(RegisteredKind.class);
    for (RegisteredKind kind : RegisteredKind.values()) {
      most.put(
          kind,
          new Rights(
              names(catalogue, kind, Topic::writers), names(catalogue, kind, Topic::readers)));
    }
    return new KindRights(most, takenNames);
  }

  private static List<String> names(
      TopicCatalogue catalogue, RegisteredKind kind, Function<Topic, List<String>> side) {
    return catalogue.topics().stream()
        .filter(topic -> topic.perPartner() && side.apply(topic).contains(kind.name()))
        .map(CatalogueRights::shortName)
        .toList();
  }

  /** How a right names a partner's topic: without the prefix, which is every partner's own. */
  public static String shortName(Topic topic) {
    return topic.name().substring(PREFIX.length());
  }
}
