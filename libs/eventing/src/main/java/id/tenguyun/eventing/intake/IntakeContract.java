package id.tenguyun.eventing.intake;

import id.tenguyun.eventing.contract.InputContract;
import id.tenguyun.eventing.contract.Senders;
import id.tenguyun.eventing.receipt.Receipts;
import id.tenguyun.schemas.Inbox;
import id.tenguyun.schemas.Topic;
import id.tenguyun.schemas.TopicCatalogue;
import id.tenguyun.schemas.TopicType;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a service's intake reads, and what it owes for it.
 *
 * @param catalogue the one list of topics
 * @param inputs what the service takes
 * @param senders who speaks where
 * @param receipts writes the receipts that the intake itself gives
 */
public record IntakeContract(
    TopicCatalogue catalogue, InputContract<?> inputs, Senders senders, Receipts receipts) {

  /**
   * The contract of a service's intake.
   *
   * @throws IllegalArgumentException when the service owes receipts for a type that its inbox does
   *     not take, for then it would be silently dropped
   */
  public static IntakeContract of(TopicCatalogue catalogue, InputContract<?> inputs) {
    for (Topic topic : catalogue.topics()) {
      for (TopicType type : topic.types()) {
        if (topic.quarantines()
            && inputs.owes(type)
            && !takes(inputs.inbox(), topic, type.record())) {
          throw new IllegalArgumentException(
              "%s owes a receipt for %s in %s but its inbox takes none. Maybe add it to its sources."
                  .formatted(inputs.inbox().service(), type.record(), topic.name()));
        }
      }
    }
    return new IntakeContract(
        catalogue,
        inputs,
        new Senders(catalogue),
        new Receipts(inputs.inbox().service(), catalogue));
  }

  String service() {
    return inbox().service();
  }

  Inbox inbox() {
    return inputs.inbox();
  }

  /** The catalogue's entry for a topic that was read. */
  Topic topic(String concreteName) {
    return catalogue.topic(concreteName).orElseThrow();
  }

  /** Whether this service quarantines and receipts what nobody else is named for. */
  boolean owns(Topic topic) {
    return topic.owner().filter(service()::equals).isPresent();
  }

  /** Whether the inbox takes a type from a topic. */
  boolean takes(Topic topic, String recordName) {
    return takes(inbox(), topic, recordName);
  }

  private static boolean takes(Inbox inbox, Topic topic, String recordName) {
    return inbox.sources().stream()
        .anyMatch(
            source -> source.topic().equals(topic.name()) && source.types().contains(recordName));
  }

  /** Concrete names of the sources that are reference data, or of those that are not. */
  Optional<Pattern> sources(boolean reference) {
    String alternatives =
        inbox().sources().stream()
            .filter(source -> senders.of(source.topic()).equals(Receipts.REFERENCE) == reference)
            .map(source -> catalogueTopic(source).pattern().pattern())
            .collect(Collectors.joining("|"));
    return alternatives.isEmpty() ? Optional.empty() : Optional.of(Pattern.compile(alternatives));
  }

  private Topic catalogueTopic(Inbox.Source source) {
    return catalogue.topics().stream()
        .filter(topic -> topic.name().equals(source.topic()))
        .findFirst()
        .orElseThrow();
  }
}
