package id.tenguyun.eventing.contract;

import id.tenguyun.eventing.avro.RecordWriter;
import id.tenguyun.eventing.avro.SchemaMismatchException;
import id.tenguyun.schemas.KeyTemplate;
import id.tenguyun.schemas.Topic;
import id.tenguyun.schemas.TopicCatalogue;
import id.tenguyun.schemas.TopicType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.avro.specific.SpecificRecord;

/**
 * Where a service's events go. An event whose name the catalogue lists with this service as a
 * writer is published there; any other is internal and only changes the state.
 */
public final class OutputContract {

  private record Route(Topic topic, KeyTemplate key, RecordWriter<Object> writer) {

    Addressed to(String topicName, Object message) {
      SpecificRecord value = writer.write(message);
      return new Addressed(topicName, key.render(value), value);
    }
  }

  private final String service;
  private final Map<Class<?>, Route> routes = new HashMap<>();

  /**
   * Checks the events and messages against the catalogue and the schemas.
   *
   * @param events the sealed event type
   * @param messages what partners are told beside the events
   * @throws SchemaMismatchException naming all that does not fit
   */
  public OutputContract(
      String service,
      Class<?> events,
      Collection<Class<? extends Record>> messages,
      TopicCatalogue catalogue,
      EventTypes types) {
    this.service = service;
    List<String> problems = new ArrayList<>();
    for (Class<?> event : Sealed.records(events)) {
      List<Topic> topics = catalogue.topicsFor(event.getSimpleName(), service);
      if (!topics.isEmpty()) {
        Problems.collect(problems, () -> route(event, one(event, topics, false), types));
      }
    }
    for (Class<?> message : messages) {
      List<Topic> topics = catalogue.topicsFor(message.getSimpleName(), service);
      Problems.collect(problems, () -> route(message, one(message, topics, true), types));
    }
    Problems.throwIfAny(problems);
  }

  /** The published form of an event, unless it is internal. */
  public Optional<Addressed> publication(Object event) {
    Route route = routes.get(event.getClass());
    return route == null ? Optional.empty() : Optional.of(route.to(route.topic.name(), event));
  }

  /**
   * A message under a partner's prefix.
   *
   * @throws IllegalArgumentException when its class was not declared
   */
  public Addressed toPartner(String partnerId, Record message) {
    Route route = routes.get(message.getClass());
    if (route == null) {
      throw new IllegalArgumentException(
          "%s is not among the messages that the Outputs of %s declare"
              .formatted(message.getClass().getSimpleName(), service));
    }
    return route.to(route.topic.nameFor(partnerId), message);
  }

  @SuppressWarnings("unchecked") // the route is found by the class it is for
  private void route(Class<?> type, Topic topic, EventTypes types) {
    String name = type.getSimpleName();
    TopicType topicType = topic.type(name).orElseThrow();
    var writer = (RecordWriter<Object>) RecordWriter.of(type, Problems.required(types, name));
    routes.put(type, new Route(topic, topicType.key(), writer));
  }

  private Topic one(Class<?> type, List<Topic> topics, boolean perPartner) {
    List<Topic> fitting = topics.stream().filter(t -> t.perPartner() == perPartner).toList();
    if (fitting.size() != 1) {
      throw new SchemaMismatchException(
          List.of(
              "%s: %s writes it to %s; wanted is one topic %s"
                  .formatted(
                      type.getSimpleName(),
                      service,
                      topics.stream().map(Topic::name).toList(),
                      perPartner ? "per partner" : "that is not a partner's (else use Outputs)")));
    }
    return fitting.getFirst();
  }
}
