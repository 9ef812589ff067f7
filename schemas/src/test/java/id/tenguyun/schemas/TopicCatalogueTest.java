package id.tenguyun.schemas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TopicCatalogueTest {

  private final TopicCatalogue catalogue = TopicCatalogue.load();

  @Test
  void findsAPartnersTopicByItsConcreteName() {
    Topic topic = catalogue.topic("partner.blk-tarakan.graduations").orElseThrow();

    assertThat(topic.name()).isEqualTo("partner.<id>.graduations");
    assertThat(topic.partnerOf("partner.blk-tarakan.graduations")).contains("blk-tarakan");
    assertThat(catalogue.senderField("partner.blk-tarakan.graduations", "GraduationReported"))
        .contains("centreId");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "partner..graduations",
        "partner.BLK.graduations",
        "partner.a.b.graduations",
        "partner.graduations",
        "partner.blk-tarakan.graduations.more",
        "other.blk-tarakan.graduations"
      })
  void takesNoOtherNameForAPartnersTopic(String name) {
    assertThat(catalogue.topic(name)).isEmpty();
    assertThat(catalogue.topic("partner.a.graduations").orElseThrow().pattern().matcher(name))
        .matches(matcher -> !matcher.matches());
  }

  @Test
  void everyPartnerTopicThatAnIntakeReadsHasAQuarantine() {
    assertThat(catalogue.partnerTopics("kipi-epc1"))
        .contains("partner.kipi-epc1.vacancies", "partner.kipi-epc1.vacancies.quarantine")
        .contains("partner.kipi-epc1.receipts")
        .doesNotContain("partner.kipi-epc1.receipts.quarantine");
  }

  @Test
  void aQuarantineOfPersonalDataIsKeptForAWeekOnly() {
    Topic quarantine = catalogue.topic("partner.blk-malinau.graduations.quarantine").orElseThrow();

    assertThat(quarantine.retentionMillis()).isEqualTo(604_800_000L);
    assertThat(quarantine.personal()).isTrue();
  }

  @Test
  void anInboxTakesAGraduationInItsSealedForm() {
    Inbox inbox = catalogue.inbox("training");

    assertThat(inbox.restingName("GraduationReported")).isEqualTo("GraduationReceived");
    assertThat(inbox.sourceName("GraduationReceived")).contains("GraduationReported");
    assertThat(inbox.topic().type("GraduationReceived").orElseThrow().businessId())
        .hasToString("{graduationId}");
    assertThat(inbox.topic().type("GraduationReported")).isEmpty();
  }

  @Test
  void everyProvinceHasItsPartition() {
    assertThat(catalogue.markets()).hasSize(38);
    assertThat(catalogue.partitionForMarket("65")).isPresent();
    assertThat(catalogue.partitionForMarket("99")).isEmpty();
  }

  @Test
  void rendersAKeyFromFieldsOfTheRecord() {
    KeyTemplate key = catalogue.inbox("certification").key();

    String rendered =
        key.render(Map.of("centreId", "BLK-TARAKAN", "graduationId", "BLK-TARAKAN-26-000001")::get);

    assertThat(rendered).isEqualTo("BLK-TARAKAN/BLK-TARAKAN-26-000001");
  }

  @Test
  void saysWhereAServiceWritesAType() {
    assertThat(catalogue.topicFor("TrainingCompleted", "training").name())
        .isEqualTo("training.completions");
    assertThatThrownBy(() -> catalogue.topicFor("TrainingCompleted", "placement"))
        .hasMessageContaining("placement writes TrainingCompleted to no topic");
  }

  @Test
  void namesEveryProblemOfAFileAtOnce() {
    String yaml =
        """
        topics:
          - name: office.acts
            key: "{actId"
            writers: [office]
            readers: [placement]
            partitions: 0
            types:
              - {record: RoundOrdered}
        inboxes:
          - service: placement
            topic: placement.inbox
            key: "{market}"
            partitions: 4
            sources:
              - topic: office.acts
                types: [RoundOrdered, PolicyPublished]
            broadcast: [TimeAdvanced]
        markets: {"65": 4, kaltara: 0}
        """;

    assertThatThrownBy(() -> TopicCatalogue.parse(yaml))
        .isInstanceOf(InvalidCatalogueException.class)
        .hasMessageContaining("Key template '{actId'")
        .hasMessageContaining("description is missing")
        .hasMessageContaining("partitions is 0")
        .hasMessageContaining("placement.inbox takes PolicyPublished from office.acts")
        .hasMessageContaining("placement.inbox broadcasts TimeAdvanced")
        .hasMessageContaining("partition 4 of market 65")
        .hasMessageContaining("'kaltara' should be a province code");
  }
}
