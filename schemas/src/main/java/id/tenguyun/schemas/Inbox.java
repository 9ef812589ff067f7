package id.tenguyun.schemas;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a service decides from, in its one order.
 *
 * @param service the service
 * @param topic the inbox topic, with every type that rests in it
 * @param key how an input's key is made; broadcast inputs are keyed by their own topic
 * @param sources where its inputs come from
 * @param as types that rest in the inbox in another form: the name at the source → the name here
 * @param internal types that the intake itself writes
 * @param broadcast types that go to every partition, of which the copy on partition 0 counts
 */
public record Inbox(
    String service,
    Topic topic,
    KeyTemplate key,
    List<Source> sources,
    Map<String, String> as,
    Set<String> internal,
    Set<String> broadcast) {

  /**
   * Where inputs come from.
   *
   * @param topic name or pattern of a topic of the catalogue
   * @param types record names taken from it
   */
  public record Source(String topic, List<String> types) {
    public Source {
      types = List.copyOf(types);
    }
  }

  public Inbox {
    sources = List.copyOf(sources);
    as = Map.copyOf(as);
    internal = Set.copyOf(internal);
    broadcast = Set.copyOf(broadcast);
  }

  /** The name under which a source's type rests here. */
  public String restingName(String recordName) {
    return as.getOrDefault(recordName, recordName);
  }

  /** The source topic's type that this inbox type came from; empty for what the intake writes. */
  public Optional<String> sourceName(String restingName) {
    if (internal.contains(restingName)) {
      return Optional.empty();
    }
    return as.entrySet().stream()
        .filter(entry -> entry.getValue().equals(restingName))
        .map(Map.Entry::getKey)
        .findFirst()
        .or(() -> Optional.of(restingName));
  }

  /** Whether this type goes to every partition. */
  public boolean broadcasts(String restingName) {
    return broadcast.contains(restingName);
  }
}
