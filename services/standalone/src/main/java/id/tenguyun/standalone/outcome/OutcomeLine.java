package id.tenguyun.standalone.outcome;

import id.tenguyun.events.placement.DirectHireCounted;
import id.tenguyun.events.placement.DirectHireRecounted;
import id.tenguyun.events.placement.EmployerFrozen;
import id.tenguyun.events.placement.EmployerThawed;
import id.tenguyun.events.placement.FindingClosed;
import id.tenguyun.events.placement.FindingLifted;
import id.tenguyun.events.placement.FindingRaised;
import id.tenguyun.events.placement.Nomination;
import id.tenguyun.events.placement.NominationAccepted;
import id.tenguyun.events.placement.NominationDeclined;
import id.tenguyun.events.placement.NominationFrozen;
import id.tenguyun.events.placement.NominationLapsed;
import id.tenguyun.events.placement.NominationRejected;
import id.tenguyun.events.placement.NominationThawed;
import id.tenguyun.events.placement.PlacementClosed;
import id.tenguyun.events.placement.PlacementConfirmed;
import id.tenguyun.events.placement.PlacementStarted;
import id.tenguyun.events.placement.RetentionMarkReached;
import id.tenguyun.events.placement.RetentionMarkRetracted;
import id.tenguyun.events.placement.WorkerNominated;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.apache.avro.generic.IndexedRecord;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * One outcome, flat. The fields are the same for every nomination and placement; a finding or a
 * direct hire has those that it knows.
 *
 * @param at domain time
 * @param fields name and value in the order of the output: {@code type}, {@code time}, {@code
 *     vacancy}, {@code worker}, {@code project}, {@code employer}, {@code tier}, {@code slot},
 *     {@code merit}, {@code certificates}, {@code policy}, {@code policyVersion}, {@code round},
 *     {@code nomination}, then what is particular to the type
 */
public record OutcomeLine(Instant at, Map<String, Object> fields) {

  private static final ZoneId WITA = ZoneId.of("Asia/Makassar");
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final DateTimeFormatter TIME = DateTimeFormatter.ISO_OFFSET_DATE_TIME;

  /** The line of an event of {@code placement.outcomes}. */
  public static OutcomeLine of(Object event) {
    return switch (event) {
      case WorkerNominated e ->
          line(e, e.getAt(), e.getNomination())
              .with("employerAnswerDueAt", e.getEmployerAnswerDueAt())
              .with("workerAnswerDueAt", e.getWorkerAnswerDueAt())
              .line();
      case NominationAccepted e ->
          line(e, e.getAt(), e.getNomination())
              .with("party", e.getParty())
              .with("answeredBy", e.getAnsweredBy())
              .line();
      case NominationRejected e ->
          line(e, e.getAt(), e.getNomination())
              .with("reason", e.getReason())
              .with("answeredBy", e.getAnsweredBy())
              .line();
      case NominationDeclined e ->
          line(e, e.getAt(), e.getNomination()).with("reason", e.getReason()).line();
      case NominationLapsed e ->
          line(e, e.getAt(), e.getNomination())
              .with("cause", e.getCause())
              .with("missing", e.getMissing())
              .line();
      case PlacementConfirmed e ->
          line(e, e.getAt(), e.getNomination())
              .with("akadApprovalNumber", e.getAkadApprovalNumber())
              .line();
      case PlacementStarted e ->
          line(e, e.getAt(), e.getNomination())
              .with("startedOn", e.getStartedOn())
              .with("endsOn", e.getEndsOn())
              .line();
      case PlacementClosed e ->
          line(e, e.getAt(), e.getNomination())
              .with("endedOn", e.getEndedOn())
              .with("reason", e.getReason())
              .with("compensationDueIdr", e.getCompensationDueIdr())
              .line();
      case NominationFrozen e -> line(e, e.getAt(), e.getNomination()).line();
      case NominationThawed e ->
          line(e, e.getAt(), e.getNomination())
              .with("employerAnswerDueAt", e.getEmployerAnswerDueAt())
              .with("workerAnswerDueAt", e.getWorkerAnswerDueAt())
              .line();
      case EmployerFrozen e ->
          new Draft(e, e.getAt())
              .with("employer", e.getEmployerId())
              .with("finding", e.getFindingId())
              .with("cause", e.getCause())
              .line();
      case EmployerThawed e -> new Draft(e, e.getAt()).with("employer", e.getEmployerId()).line();
      case FindingLifted e -> new Draft(e, e.getAt()).with("finding", e.getFindingId()).line();
      case RetentionMarkReached e ->
          line(e, e.getAt(), e.getNomination()).with("days", e.getDays()).line();
      case RetentionMarkRetracted e ->
          line(e, e.getAt(), e.getNomination())
              .with("days", e.getDays())
              .with("endedOn", e.getEndedOn())
              .line();
      case DirectHireCounted e ->
          new Draft(e, e.getAt())
              .with("project", e.getProjectId())
              .with("employer", e.getEmployerId())
              .with("tier", e.getTier())
              .with("policy", e.getPolicyId())
              .with("policyVersion", e.getPolicyVersion())
              .with("hire", e.getHireId())
              .with("foreignWorker", e.getForeignWorker())
              .line();
      case DirectHireRecounted e ->
          new Draft(e, e.getAt())
              .with("project", e.getProjectId())
              .with("employer", e.getEmployerId())
              .with("tier", e.getTier())
              .with("policy", e.getPolicyId())
              .with("policyVersion", e.getPolicyVersion())
              .with("hire", e.getHireId())
              .with("foreignWorker", e.getForeignWorker())
              .with("struck", e.getStruck())
              .with("correctedBy", e.getCorrectedBy())
              .line();
      case FindingRaised e ->
          new Draft(e, e.getAt())
              .with("vacancy", e.getVacancyId())
              .with("worker", e.getWorkerId())
              .with("project", e.getProjectId())
              .with("employer", e.getEmployerId())
              .with("nomination", e.getNominationId())
              .with("finding", e.getFindingId())
              .with("kind", e.getKind())
              .with("explanation", e.getExplanation())
              .line();
      case FindingClosed e ->
          new Draft(e, e.getAt())
              .with("finding", e.getFindingId())
              .with("upheld", e.getUpheld())
              .line();
      default ->
          throw new IllegalArgumentException(
              "No outcome that this version knows: " + event.getClass().getName());
    };
  }

  private static Draft line(IndexedRecord event, Instant at, Nomination nomination) {
    return new Draft(event, at)
        .with("vacancy", nomination.getVacancyId())
        .with("worker", nomination.getWorkerId())
        .with("project", nomination.getProjectId())
        .with("employer", nomination.getEmployerId())
        .with("tier", nomination.getTier())
        .with("slot", nomination.getSlot())
        .with("merit", nomination.getMerit())
        .with("certificates", nomination.getCertificateNumbers())
        .with("policy", nomination.getPolicyId())
        .with("policyVersion", nomination.getPolicyVersion())
        .with("round", nomination.getRoundId())
        .with("nomination", nomination.getNominationId());
  }

  /** One JSON object. */
  public String json() {
    return JSON.writeValueAsString(fields);
  }

  /** For people. */
  public String text() {
    return fields.entrySet().stream()
        .filter(field -> !field.getKey().equals("type") && !field.getKey().equals("time"))
        .filter(field -> !field.getKey().equals("nomination"))
        .map(field -> field.getKey() + " " + field.getValue())
        .collect(
            Collectors.joining(
                ", ", "%s  %-18s ".formatted(fields.get("time"), fields.get("type")), ""));
  }

  private static final class Draft {
    private final Instant at;
    private final Map<String, Object> fields = new LinkedHashMap<>();

    private Draft(IndexedRecord event, Instant at) {
      this.at = at;
      fields.put("type", event.getSchema().getName());
      fields.put("time", at.atZone(WITA).format(TIME));
    }

    private Draft with(String name, @Nullable Object value) {
      if (value != null) {
        fields.put(name, plain(value));
      }
      return this;
    }

    private static Object plain(Object value) {
      return switch (value) {
        case Instant moment -> moment.atZone(WITA).format(TIME);
        case Number number -> number;
        case Boolean truth -> truth;
        case Iterable<?> several -> {
          java.util.List<String> texts = new java.util.ArrayList<>();
          several.forEach(one -> texts.add(Objects.toString(one)));
          yield texts;
        }
        default -> value.toString();
      };
    }

    private OutcomeLine line() {
      return new OutcomeLine(at, fields);
    }
  }
}
