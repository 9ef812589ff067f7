package id.tenguyun.standalone.run;

import static org.assertj.core.api.Assertions.assertThat;

import id.tenguyun.certification.casework.kafka.CertificationService;
import id.tenguyun.eventing.contract.EventTypes;
import id.tenguyun.eventing.decision.HeapTables;
import id.tenguyun.eventing.decision.InboxPosition;
import id.tenguyun.eventing.envelope.HeaderNames;
import id.tenguyun.eventing.envelope.OutputPosition;
import id.tenguyun.eventing.streams.InboxRecord;
import id.tenguyun.eventing.streams.Outgoing;
import id.tenguyun.eventing.streams.ServiceDefinition;
import id.tenguyun.eventing.streams.ServiceLogic;
import id.tenguyun.events.certification.CertificateIssued;
import id.tenguyun.events.placement.DecisionRecorded;
import id.tenguyun.events.placement.Nomination;
import id.tenguyun.events.placement.NominationDeclined;
import id.tenguyun.events.placement.NominationLapsed;
import id.tenguyun.events.placement.NominationRejected;
import id.tenguyun.events.placement.PlacementClosed;
import id.tenguyun.events.placement.VacancyAccepted;
import id.tenguyun.events.placement.WorkerNominated;
import id.tenguyun.events.shared.PriorityTier;
import id.tenguyun.placement.kafka.PlacementService;
import id.tenguyun.schemas.TopicCatalogue;
import id.tenguyun.standalone.balance.Balance;
import id.tenguyun.standalone.balance.Balances;
import id.tenguyun.standalone.wire.Connection;
import id.tenguyun.testkit.SampleFiles;
import id.tenguyun.training.graduation.kafka.TrainingService;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** What must always hold, looked up on the log itself. */
final class Invariants {

  /** What looks like a name, a NIK or a phone number of the sample, wherever it begins. */
  private static final Pattern PERSON_LIKE =
      Pattern.compile("(?=(Peserta \\d\\d-\\d{6}|99\\d{14}|\\+62811\\d{8}))");

  /** Those that are one: digits of a digest may look like a NIK. */
  private static final Set<String> PERSONS = personsOfTheSample();

  private final Connection connection;
  private final WholeLog log;
  private final TopicCatalogue catalogue = TopicCatalogue.load();

  Invariants(Connection connection) {
    this.connection = connection;
    this.log = new WholeLog(connection);
  }

  void checkAll() {
    checkHistory();
    theSearchFindsPersonsWhereTheyMayBe();
  }

  /** What also holds once somebody was erased. */
  void checkHistory() {
    everythingReceivedWasAnswered();
    nothingWasSaidTwice();
    everyNominationRestsOnACertificateInForce();
    nobodyHoldsTwoSeatsAndNoSeatHoldsTwo();
    outsidersKeepToTheirCap();
    personsStayInTheSendersTopic();
    theSameInboxGivesTheSameOutputs(TrainingService.definition(catalogue));
    theSameInboxGivesTheSameOutputs(CertificationService.definition());
    theSameInboxGivesTheSameOutputs(PlacementService.definition());
  }

  private void everythingReceivedWasAnswered() {
    List<Balance> balances = Balances.count(connection, catalogue);
    assertThat(Balance.sum(balances).received()).isGreaterThan(1_000);
    assertThat(balances).allSatisfy(balance -> assertThat(balance.open()).isZero());
  }

  private void nothingWasSaidTwice() {
    log.byTopic()
        .forEach((topic, records) -> {
          Set<String> ids = new HashSet<>();
          records.stream()
              .filter(Invariants::isServicesOutput)
              .map(record -> WholeLog.header(record, HeaderNames.CE_ID))
              .forEach(id -> assertThat(ids.add(id)).as("%s on %s", id, topic).isTrue());
        });
  }

  private static boolean isServicesOutput(ConsumerRecord<String, byte[]> record) {
    return !WholeLog.header(record, HeaderNames.POSITION).isEmpty();
  }

  private void everyNominationRestsOnACertificateInForce() {
    Map<String, CertificateIssued> certificates = new HashMap<>();
    log.events("certification.certificates", CertificateIssued.class)
        .forEach(c -> certificates.put(c.getCertificateNumber(), c));
    List<WorkerNominated> nominated =
        log.events("placement.outcomes", WorkerNominated.class).toList();
    assertThat(nominated).isNotEmpty();
    for (WorkerNominated event : nominated) {
      Nomination nomination = event.getNomination();
      assertThat(nomination.getCertificateNumbers())
          .isNotEmpty()
          .allSatisfy(number -> {
            CertificateIssued certificate = certificates.get(number);
            assertThat(certificate).as(number).isNotNull();
            assertThat(certificate.getWorkerId()).isEqualTo(nomination.getWorkerId());
            assertThat(nomination.getStartsOn())
                .isBetween(certificate.getValidFrom(), certificate.getValidUntil());
          });
    }
  }

  private void nobodyHoldsTwoSeatsAndNoSeatHoldsTwo() {
    Map<String, Integer> openings = new HashMap<>();
    log.events("placement.vacancies", VacancyAccepted.class)
        .forEach(v -> openings.put(v.getVacancyId(), v.getTerms().getOpenings()));
    Map<String, String> byWorker = new HashMap<>();
    Map<String, Set<String>> byVacancy = new HashMap<>();
    for (SpecificRecord event : outcomesInOrder()) {
      switch (event) {
        case WorkerNominated e -> {
          Nomination n = e.getNomination();
          assertThat(byWorker.put(n.getWorkerId().toString(), n.getNominationId()))
              .as("worker %s was nominated again as %s", n.getWorkerId(), n.getNominationId())
              .isNull();
          Set<String> held = byVacancy.computeIfAbsent(n.getVacancyId(), v -> new HashSet<>());
          held.add(n.getNominationId());
          assertThat(held.size())
              .as("seats of %s", n.getVacancyId())
              .isLessThanOrEqualTo(openings.get(n.getVacancyId()));
        }
        case NominationRejected e -> leave(e.getNomination(), byWorker, byVacancy);
        case NominationDeclined e -> leave(e.getNomination(), byWorker, byVacancy);
        case NominationLapsed e -> leave(e.getNomination(), byWorker, byVacancy);
        case PlacementClosed e -> leave(e.getNomination(), byWorker, byVacancy);
        default -> {
          // changes nobody's seat
        }
      }
    }
  }

  private static void leave(
      Nomination nomination, Map<String, String> byWorker, Map<String, Set<String>> byVacancy) {
    byWorker.remove(nomination.getWorkerId().toString());
    byVacancy.get(nomination.getVacancyId()).remove(nomination.getNominationId());
  }

  private List<SpecificRecord> outcomesInOrder() {
    return log.topic("placement.outcomes").stream()
        .sorted(
            Comparator.comparing(
                record -> OutputPosition.parse(WholeLog.header(record, HeaderNames.POSITION))))
        .map(log::event)
        .toList();
  }

  private void outsidersKeepToTheirCap() {
    assertThat(log.events("placement.rounds", DecisionRecorded.class))
        .isNotEmpty()
        .allSatisfy(decision ->
            assertThat(
                    decision.getTaken().stream()
                        .filter(seat -> seat.getTier() == PriorityTier.NATIONAL)
                        .count())
                .isLessThanOrEqualTo(decision.getSeatPlan().getOutsiderCap()));
  }

  private void personsStayInTheSendersTopic() {
    log.byTopic().entrySet().stream()
        .filter(entry -> !entry.getKey().endsWith(".graduations"))
        .forEach(entry ->
            assertThat(entry.getValue())
                .as("a person's data on %s", entry.getKey())
                .noneMatch(Invariants::namesAPerson));
  }

  /** Without this the search above would pass by finding nothing anywhere. */
  private void theSearchFindsPersonsWhereTheyMayBe() {
    assertThat(
            log.byTopic().entrySet().stream()
                .filter(entry -> entry.getKey().endsWith(".graduations"))
                .flatMap(entry -> entry.getValue().stream()))
        .isNotEmpty()
        .allMatch(Invariants::namesAPerson);
  }

  private static Set<String> personsOfTheSample() {
    Set<String> persons = new HashSet<>();
    for (Map<String, String> row : SampleFiles.rows("samples/graduations.csv")) {
      persons.addAll(List.of(row.get("nik"), row.get("fullName"), row.get("phone")));
    }
    return persons;
  }

  private static boolean namesAPerson(ConsumerRecord<String, byte[]> record) {
    byte[] value = record.value() == null ? new byte[0] : record.value();
    String text = record.key() + " " + new String(value, StandardCharsets.ISO_8859_1);
    return PERSON_LIKE
        .matcher(text)
        .results()
        .map(found -> found.group(1))
        .anyMatch(PERSONS::contains);
  }

  private <S, M, E> void theSameInboxGivesTheSameOutputs(ServiceDefinition<S, M, E> definition) {
    Map<String, SpecificRecord> replayed = replay(definition);
    Map<String, SpecificRecord> published = new HashMap<>();
    String source = "/tenguyun/" + definition.name();
    log.byTopic().values().stream()
        .flatMap(List::stream)
        .filter(Invariants::isServicesOutput)
        .filter(record -> WholeLog.header(record, HeaderNames.CE_SOURCE).equals(source))
        .forEach(record ->
            published.put(
                record.topic() + " " + WholeLog.header(record, HeaderNames.CE_ID),
                log.event(record)));
    assertThat(published).as(definition.name()).isNotEmpty();
    assertThat(replayed.keySet()).isEqualTo(published.keySet());
    published.forEach(
        (id, event) -> assertThat(replayed.get(id)).as("replay of %s", id).isEqualTo(event));
  }

  private <S, M, E> Map<String, SpecificRecord> replay(ServiceDefinition<S, M, E> definition) {
    ServiceLogic<S, M, E> logic = new ServiceLogic<>(definition, catalogue, EventTypes.generated());
    Map<Integer, ServiceLogic<S, M, E>.Run> runs = new TreeMap<>();
    Map<String, SpecificRecord> outputs = new HashMap<>();
    for (ConsumerRecord<String, byte[]> record : log.topic(definition.name() + ".inbox")) {
      var run = runs.computeIfAbsent(record.partition(), p -> logic.start(new HeapTables()));
      InboxPosition position = new InboxPosition(record.partition(), record.offset());
      for (Outgoing output :
          run.on(new InboxRecord(position, record.headers(), log.event(record)))) {
        String id =
            new String(
                output.headers().lastHeader(HeaderNames.CE_ID).value(), StandardCharsets.UTF_8);
        outputs.put(output.to().topic() + " " + id, output.to().value());
      }
    }
    return outputs;
  }
}
