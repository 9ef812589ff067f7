package id.tenguyun.eventing.contract;

import id.tenguyun.eventing.avro.RecordReader;
import id.tenguyun.eventing.avro.SchemaMismatchException;
import id.tenguyun.schemas.Inbox;
import id.tenguyun.schemas.TopicType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.avro.specific.SpecificRecord;

/**
 * What a service takes from its inbox. A type that its inbox lists but its sealed input type does
 * not know moves time and is otherwise left alone, unless the service owes a receipt for it.
 *
 * @param <M> the sealed input type
 */
public final class InputContract<M> {

  private final Inbox inbox;
  private final Map<String, RecordReader<? extends M>> readers = new HashMap<>();

  /**
   * Checks the sealed type against the catalogue and the schemas.
   *
   * @throws SchemaMismatchException naming all that does not fit
   */
  public InputContract(Inbox inbox, Class<M> inputs, EventTypes types) {
    this.inbox = inbox;
    List<String> problems = new ArrayList<>();
    for (Class<? extends M> input : Sealed.records(inputs)) {
      String name = input.getSimpleName();
      if (inbox.topic().type(name).isEmpty()) {
        problems.add(
            "%s: %s takes no such type; it takes %s"
                .formatted(
                    name,
                    inbox.topic().name(),
                    inbox.topic().types().stream().map(TopicType::record).toList()));
      } else {
        Problems.collect(
            problems,
            () -> readers.put(name, RecordReader.of(input, Problems.required(types, name))));
      }
    }
    for (TopicType type : inbox.topic().types()) {
      if (owes(type) && !readers.containsKey(type.record())) {
        problems.add(
            "%s: %s owes its senders a receipt, but %s has no record of this name"
                .formatted(type.record(), inbox.service(), inputs.getSimpleName()));
      }
    }
    Problems.throwIfAny(problems);
  }

  /**
   * The domain's record, if the domain knows this type.
   *
   * @throws id.tenguyun.eventing.avro.MappingException when a value has no place in the domain
   */
  public Optional<M> read(SpecificRecord message) {
    RecordReader<? extends M> reader = readers.get(message.getSchema().getName());
    return reader == null ? Optional.empty() : Optional.of(reader.read(message));
  }

  /** Whether the domain knows this type. */
  public boolean knows(String recordName) {
    return readers.containsKey(recordName);
  }

  /**
   * The catalogue's entry for a type on the inbox.
   *
   * @throws IllegalArgumentException when the inbox lists no such type
   */
  public TopicType type(String recordName) {
    return inbox
        .topic()
        .type(recordName)
        .orElseThrow(() ->
            new IllegalArgumentException(
                "%s lists no type %s".formatted(inbox.topic().name(), recordName)));
  }

  /** Whether this service receipts this type. */
  public boolean owes(TopicType type) {
    return type.owner().filter(inbox.service()::equals).isPresent();
  }

  /** The inbox it is about. */
  public Inbox inbox() {
    return inbox;
  }
}
