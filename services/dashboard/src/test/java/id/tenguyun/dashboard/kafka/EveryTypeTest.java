package id.tenguyun.dashboard.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import id.tenguyun.dashboard.facts.Fact;
import id.tenguyun.dashboard.facts.FactTopics;
import id.tenguyun.eventing.contract.EventTypes;
import id.tenguyun.schemas.TopicCatalogue;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.apache.avro.LogicalType;
import org.apache.avro.LogicalTypes;
import org.apache.avro.Schema;
import org.apache.avro.specific.SpecificData;
import org.apache.avro.specific.SpecificRecord;
import org.junit.jupiter.api.Test;

/** Of every type that a topic of the page may hold, the page has made up its mind. */
class EveryTypeTest {

  /** What the page reads past on purpose, and why it may. */
  private static final Map<String, String> PASSED_OVER =
      Map.ofEntries(
          Map.entry("CertificateRenewed", "she was certified before"),
          Map.entry("CertificateSuspended", "the funnel counts the first certificate"),
          Map.entry("CertificateReinstated", "the same"),
          Map.entry("CertificateRevoked", "the same"),
          Map.entry("CertificateExpired", "the same"),
          Map.entry("VacancyFilled", "the seats say so"),
          Map.entry("EmployerProjectsRegistered", "a project names its seats by its vacancies"),
          Map.entry("DirectHireCounted", "ComplianceAssessed has it"),
          Map.entry("DirectHireRecounted", "ComplianceAssessed has it"),
          Map.entry("FindingRaised", "not public before it is upheld: EmployerFrozen"),
          Map.entry("FindingClosed", "the same"),
          Map.entry("FindingLifted", "EmployerThawed, once the last one is"),
          Map.entry("LotteryCommitted", "the decision has what the page shows"),
          Map.entry("RoundStarted", "the same"),
          Map.entry("RoundCompleted", "the same"),
          Map.entry("MinimumWageSet", "no page shows wages"),
          Map.entry("ReferenceDataLoaded", "for those who decide"));

  /** Acts are requests: what came of them is in the topics of the services. */
  private static final Set<String> OF_THE_OFFICE = Set.of("PolicyPublished");

  private final EventTypes types = EventTypes.generated();
  private final FactReader reader = new FactReader(types);

  @Test
  void isUnderstoodOrDeliberatelyPassedOver() {
    Set<String> understood =
        Fact.kinds().map(Class::getSimpleName).collect(Collectors.toCollection(TreeSet::new));
    for (String name : FactTopics.ALL) {
      Set<String> there = new TreeSet<>(typesOf(name));
      if (name.equals(FactTopics.OFFICE)) {
        assertThat(there).containsAll(OF_THE_OFFICE);
        there.retainAll(OF_THE_OFFICE);
      }
      there.removeAll(understood);
      there.removeAll(PASSED_OVER.keySet());
      assertThat(there).as("types of %s that the page does not know of", name).isEmpty();
    }
    assertThat(understood).doesNotContainAnyElementsOf(PASSED_OVER.keySet());
  }

  @Test
  void neverEndsAsUnreadable() {
    for (String topic : FactTopics.ALL) {
      for (String type : typesOf(topic)) {
        SpecificRecord event = made(types.find(type).orElseThrow());
        reader
            .read(event)
            .ifPresent(fact -> {
              assertThat(fact.getClass().getSimpleName()).isEqualTo(type);
              assertThat(FactTopics.of(fact)).isEqualTo(topic);
            });
      }
    }
  }

  private static List<String> typesOf(String topic) {
    return TopicCatalogue.load().topic(topic).orElseThrow().types().stream()
        .map(type -> type.record())
        .toList();
  }

  private static SpecificRecord made(Class<? extends SpecificRecord> type) {
    return (SpecificRecord) value(SpecificData.get().getSchema(type));
  }

  private static Object value(Schema schema) {
    LogicalType logical = schema.getLogicalType();
    if (logical != null) {
      return logical(logical);
    }
    return switch (schema.getType()) {
      case RECORD -> record(schema);
      case UNION -> value(schema.getTypes().getLast());
      case ARRAY -> List.of(value(schema.getElementType()));
      case MAP -> Map.of("DISABILITY", value(schema.getValueType()));
      case ENUM -> SpecificData.get().createEnum(schema.getEnumSymbols().getLast(), schema);
      case STRING -> "65.01.04.2002";
      case INT -> 1;
      case LONG -> 1L;
      case FLOAT -> 1f;
      case DOUBLE -> 1.0;
      case BOOLEAN -> true;
      default -> throw new IllegalArgumentException("no made-up value for " + schema);
    };
  }

  private static Object logical(LogicalType logical) {
    return switch (logical) {
      case LogicalTypes.TimestampMicros _ -> Instant.parse("2026-07-01T00:00:00Z");
      case LogicalTypes.Date _ -> LocalDate.of(2026, 7, 1);
      case LogicalTypes.Decimal decimal -> BigDecimal.ONE.setScale(decimal.getScale());
      default ->
          switch (logical.getName()) {
            case "uuid" -> new UUID(6, 5);
            default -> throw new IllegalArgumentException("no made-up value for " + logical);
          };
    };
  }

  private static SpecificRecord record(Schema schema) {
    var made = (SpecificRecord) SpecificData.get().newRecord(null, schema);
    for (Schema.Field field : schema.getFields()) {
      made.put(field.pos(), value(field.schema()));
    }
    return made;
  }
}
