package id.tenguyun.eventing.streams;

import id.tenguyun.eventing.contract.Addressed;
import id.tenguyun.eventing.contract.EventTypes;
import id.tenguyun.eventing.contract.InputContract;
import id.tenguyun.eventing.contract.OutputContract;
import id.tenguyun.eventing.decision.DecisionEngine;
import id.tenguyun.eventing.decision.Input;
import id.tenguyun.eventing.decision.Moment;
import id.tenguyun.eventing.decision.Outcome;
import id.tenguyun.eventing.decision.Outcomes;
import id.tenguyun.eventing.decision.Tables;
import id.tenguyun.eventing.decision.Verdict;
import id.tenguyun.eventing.envelope.InboxEnvelope;
import id.tenguyun.eventing.envelope.OutputPosition;
import id.tenguyun.eventing.envelope.PublishedHeaders;
import id.tenguyun.eventing.receipt.Receipts;
import id.tenguyun.eventing.receipt.Submission;
import id.tenguyun.schemas.TopicCatalogue;
import id.tenguyun.schemas.TopicType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * From a decoded inbox record to all that the service publishes because of it. Knows neither
 * Kafka's threads nor its stores, so a replay runs exactly this.
 *
 * @param <S> the state
 * @param <M> the sealed input type
 * @param <E> the sealed event type
 */
public final class ServiceLogic<S, M, E> {

  private final ServiceDefinition<S, M, E> definition;
  private final DecisionEngine<S, M, E> engine;
  private final InputContract<M> inputs;
  private final OutputContract outputs;
  private final Receipts receipts;
  private final LiveStates<S> live = new LiveStates<>();

  /**
   * Checks the definition against the catalogue and the schemas.
   *
   * @throws id.tenguyun.eventing.avro.SchemaMismatchException naming what does not fit
   */
  public ServiceLogic(
      ServiceDefinition<S, M, E> definition, TopicCatalogue catalogue, EventTypes types) {
    this.definition = definition;
    this.engine = new DecisionEngine<>(definition.decider());
    this.inputs =
        new InputContract<>(catalogue.inbox(definition.name()), definition.inputs(), types);
    this.outputs =
        new OutputContract(
            definition.name(),
            definition.events(),
            definition.outputs().messages(),
            catalogue,
            types);
    this.receipts = new Receipts(definition.name(), catalogue);
  }

  /** What the service takes. */
  public InputContract<M> inputs() {
    return inputs;
  }

  /** The service's name in the catalogue. */
  public String service() {
    return definition.name();
  }

  /** The states of the partitions that run here. */
  public LiveStates<S> live() {
    return live;
  }

  /** A run over tables, which hold all that was decided before. */
  public Run start(Tables tables) {
    return new Run(tables);
  }

  /** The greatest intake stamp that this partition has seen. */
  record Stamp(Instant greatest) {}

  /**
   * One partition's state in the course of its inbox. After an exception it is of no use: it may
   * have run ahead of what was stored.
   */
  public final class Run {

    private static final String STAMP = "greatest";

    private final S state;
    private final id.tenguyun.eventing.decision.Table<Stamp> stamps;

    private Run(Tables tables) {
      this.stamps = tables.table("tenguyun.clock", Stamp.class);
      this.state = definition.state().apply(tables);
    }

    /** The state as it is, for those who ask and do not change it. */
    public S state() {
      return state;
    }

    /** Decides and applies one record, and says what is published because of it, in order. */
    public List<Outgoing> on(InboxRecord record) {
      InboxEnvelope envelope = InboxEnvelope.read(record.headers());
      var moment = new Moment(advance(envelope.receivedAt()), record.position());
      Optional<M> message = inputs.read(record.message());
      Outcomes<E> outcomes =
          message.isPresent()
              ? engine.on(state, input(envelope, moment, message.get()))
              : engine.advance(state, moment);
      var published = new Publishing(envelope, moment);
      outcomes.events().forEach(published::add);
      Verdict verdict = outcomes.verdict();
      if (verdict != null) {
        receipt(record, envelope, verdict, moment)
            .ifPresent(receipt -> published.add(receipt, moment.now()));
      }
      return published.records;
    }

    /** Intakes that run side by side stamp a little out of order; {@code now} never goes back. */
    private Instant advance(Instant stamp) {
      Instant greatest = stamps.find(STAMP).map(Stamp::greatest).orElse(Instant.MIN);
      if (!stamp.isAfter(greatest)) {
        return greatest;
      }
      stamps.put(STAMP, new Stamp(stamp));
      return stamp;
    }

    private Input<M> input(InboxEnvelope envelope, Moment moment, M message) {
      return new Input<>(moment, envelope.sender(), envelope.submissionId(), message);
    }
  }

  private Optional<Addressed> receipt(
      InboxRecord record, InboxEnvelope envelope, Verdict verdict, Moment moment) {
    String name = record.message().getSchema().getName();
    TopicType type = inputs.type(name);
    boolean copy = envelope.broadcast() && moment.position().partition() != 0;
    if (copy || !inputs.owes(type)) {
      return Optional.empty();
    }
    String businessId = type.businessId().render(record.message());
    return receipts.receipt(Submission.of(envelope, name, businessId), verdict, moment.now());
  }

  /** Collects what one input publishes, and numbers it. */
  private final class Publishing {

    private final InboxEnvelope envelope;
    private final Moment moment;
    private final List<Outgoing> records = new ArrayList<>();

    Publishing(InboxEnvelope envelope, Moment moment) {
      this.envelope = envelope;
      this.moment = moment;
    }

    void add(Outcome<E> outcome) {
      Instant time = outcome.moment().now();
      outputs.publication(outcome.event()).ifPresent(event -> add(event, time));
      for (Outputs.PartnerMessage message : definition.outputs().of().apply(outcome.event())) {
        add(outputs.toPartner(message.partnerId(), message.message()), time);
      }
    }

    void add(Addressed record, Instant time) {
      var position = new OutputPosition(moment.position(), records.size());
      records.add(
          new Outgoing(
              record,
              PublishedHeaders.of(
                  definition.name(), position, record, time, envelope.traceparent())));
    }
  }
}
