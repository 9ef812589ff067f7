package id.tenguyun.edge.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.admin.CreateTopicsOptions;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.ScramCredentialInfo;
import org.apache.kafka.clients.admin.ScramMechanism;
import org.apache.kafka.clients.admin.UserScramCredentialDeletion;
import org.apache.kafka.clients.admin.UserScramCredentialUpsertion;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.acl.AccessControlEntry;
import org.apache.kafka.common.acl.AclBinding;
import org.apache.kafka.common.acl.AclBindingFilter;
import org.apache.kafka.common.acl.AclOperation;
import org.apache.kafka.common.acl.AclPermissionType;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.errors.AuthorizationException;
import org.apache.kafka.common.quota.ClientQuotaAlteration;
import org.apache.kafka.common.quota.ClientQuotaEntity;
import org.apache.kafka.common.quota.ClientQuotaFilter;
import org.apache.kafka.common.resource.PatternType;
import org.apache.kafka.common.resource.ResourcePattern;
import org.apache.kafka.common.resource.ResourceType;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is not on one topic: making and removing topics, groups, transactions, the cluster. */
class OtherOperationsTest {

  private static final RuledBroker BROKER = RuledBroker.get();

  static Stream<String> principals() {
    return Stream.concat(
        RuledBroker.PARTNERS.keySet().stream(), ServicePrincipals.SERVICES.stream());
  }

  static Stream<String> partners() {
    return RuledBroker.PARTNERS.keySet().stream();
  }

  @ParameterizedTest
  @MethodSource("principals")
  void nobody_makes_or_removes_topics(String who) {
    try (Admin admin = Admin.create(BROKER.login(who))) {
      List<String> wanted =
          List.of("partner.%s.more".formatted(who), "partner.new.vacancies", "new", "office.more");
      var made =
          admin.createTopics(
              wanted.stream().map(name -> new NewTopic(name, 1, (short) 1)).toList(),
              new CreateTopicsOptions().validateOnly(true));
      assertThat(Attempts.outcomes(made.values())).hasSize(4).doesNotContainValue(true);

      List<String> spared =
          BROKER.catalogue.topics().stream()
              .filter(topic -> !topic.perPartner())
              .map(topic -> topic.name())
              .toList();
      assertThat(Attempts.outcomes(admin.deleteTopics(spared).topicNameValues()))
          .hasSameSizeAs(spared)
          .doesNotContainValue(true);
    }
  }

  @ParameterizedTest
  @MethodSource("partners")
  void a_partner_removes_none_of_its_own_topics_either(String who) {
    List<String> own = BROKER.catalogue.partnerTopics(who);
    try (Admin admin = Admin.create(BROKER.login(who))) {
      assertThat(Attempts.outcomes(admin.deleteTopics(own).topicNameValues()))
          .hasSameSizeAs(own)
          .doesNotContainValue(true);
    }
  }

  @ParameterizedTest
  @MethodSource("principals")
  void nobody_touches_the_cluster(String who) {
    try (Admin admin = Admin.create(BROKER.login(who))) {
      Map<String, Boolean> let = new TreeMap<>();
      clusterOperations(admin, who)
          .forEach((name, answer) -> let.put(name, Attempts.wasLet(answer)));

      assertThat(let).hasSizeGreaterThan(9).doesNotContainValue(true);
    }
  }

  private static Map<String, KafkaFuture<?>> clusterOperations(Admin admin, String who) {
    Map<String, KafkaFuture<?>> tried = new LinkedHashMap<>();
    var more =
        new AclBinding(
            new ResourcePattern(ResourceType.TOPIC, "office.acts", PatternType.LITERAL),
            new AccessControlEntry("User:" + who, "*", AclOperation.ALL, AclPermissionType.ALLOW));
    tried.put("give itself a right", admin.createAcls(List.of(more)).all());
    tried.put("read rules", admin.describeAcls(AclBindingFilter.ANY).values());
    tried.put("remove rules", admin.deleteAcls(List.of(AclBindingFilter.ANY)).all());
    tried.put("read users", admin.describeUserScramCredentials().users());
    tried.put(
        "take over a user",
        admin
            .alterUserScramCredentials(
                List.of(
                    new UserScramCredentialUpsertion(
                        "emp-b",
                        new ScramCredentialInfo(ScramMechanism.SCRAM_SHA_512, 4_096),
                        "stolen")))
            .all());
    tried.put(
        "remove a user",
        admin
            .alterUserScramCredentials(
                List.of(new UserScramCredentialDeletion("emp-b", ScramMechanism.SCRAM_SHA_512)))
            .all());
    tried.put("read quotas", admin.describeClientQuotas(ClientQuotaFilter.all()).entities());
    tried.put(
        "set quotas",
        admin
            .alterClientQuotas(
                List.of(
                    new ClientQuotaAlteration(
                        new ClientQuotaEntity(Map.of(ClientQuotaEntity.USER, "emp-b")),
                        List.of(new ClientQuotaAlteration.Op("producer_byte_rate", 1.0)))))
            .all());
    ConfigResource node = new ConfigResource(ConfigResource.Type.BROKER, "1");
    tried.put("read the broker's settings", admin.describeConfigs(List.of(node)).all());
    tried.put(
        "set the broker's settings",
        admin
            .incrementalAlterConfigs(
                Map.of(
                    node,
                    List.of(
                        new AlterConfigOp(
                            new ConfigEntry("log.retention.ms", "1"), AlterConfigOp.OpType.SET))))
            .all());
    tried.put("move partitions", admin.listPartitionReassignments().reassignments());
    tried.put("read the quorum", admin.describeMetadataQuorum().quorumInfo());
    return tried;
  }

  @ParameterizedTest
  @MethodSource("principals")
  void groups_of_others_can_be_neither_joined_nor_read_nor_removed(String who) {
    String other = who.equals("emp-b") ? "emp-a" : "emp-b";
    for (String group :
        List.of(
            "partner.%s.app".formatted(other),
            other,
            "partner.%sx.app".formatted(who),
            who.equals("placement") ? "training" : "placement",
            who.equals("placement") ? "training-intake" : "placement-intake")) {
      try (Admin admin = Admin.create(BROKER.login(who))) {
        assertThat(joins(who, group)).as("%s joins %s", who, group).isFalse();
        assertThat(
                Attempts.wasLet(
                    admin.listConsumerGroupOffsets(group).partitionsToOffsetAndMetadata()))
            .isFalse();
        assertThat(
                Attempts.wasLet(
                    admin
                        .alterConsumerGroupOffsets(
                            group,
                            Map.of(
                                new TopicPartition("placement.outcomes", 0),
                                new OffsetAndMetadata(0)))
                        .all()))
            .isFalse();
        assertThat(Attempts.wasLet(admin.deleteConsumerGroups(Set.of(group)).all())).isFalse();
      }
    }
  }

  @ParameterizedTest
  @MethodSource("partners")
  void a_partner_joins_groups_below_its_own_prefix(String who) {
    assertThat(joins(who, "partner.%s.app".formatted(who))).isTrue();
  }

  private static boolean joins(String who, String group) {
    Map<String, Object> settings = new HashMap<>(BROKER.login(who));
    settings.put("group.id", group);
    try (var consumer =
        new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
      consumer.subscribe(List.of("placement.policies"));
      long deadline = System.nanoTime() + Duration.ofSeconds(20).toNanos();
      while (System.nanoTime() < deadline) {
        consumer.poll(Duration.ofMillis(100));
        if (!consumer.assignment().isEmpty()) {
          return true;
        }
      }
      throw new AssertionError("%s neither joins %s nor is refused".formatted(who, group));
    } catch (AuthorizationException e) {
      return false;
    }
  }

  @ParameterizedTest
  @MethodSource("principals")
  void transactions_of_others_cannot_be_taken_over(String who) {
    for (String id :
        List.of(
            "partner.%s.tx".formatted(who.equals("emp-b") ? "emp-a" : "emp-b"),
            who.equals("placement") ? "training-ticks" : "placement-ticks",
            "tenguyun-reference-load")) {
      assertThat(begins(who, id)).as("%s begins %s", who, id).isFalse();
    }
  }

  @Test
  void a_partner_that_sends_does_so_in_transactions_of_its_own() throws Exception {
    Map<String, Object> settings = new HashMap<>(BROKER.login("emp-a"));
    settings.put("transactional.id", "partner.emp-a.tx");
    try (var producer =
        new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer())) {
      producer.initTransactions();
      producer.beginTransaction();
      producer
          .send(new ProducerRecord<>("partner.emp-a.vacancies", new byte[] {1}, new byte[] {1}))
          .get();
      producer.commitTransaction();
    }
    assertThat(begins("sub-a", "partner.sub-a.tx")).isFalse();
  }

  @Test
  void an_idempotent_producer_needs_no_right_but_that_on_its_topic() throws Exception {
    try (var producer =
        new KafkaProducer<>(
            BROKER.login("emp-b"), new ByteArraySerializer(), new ByteArraySerializer())) {
      assertThat(
              producer
                  .send(
                      new ProducerRecord<>(
                          "partner.emp-b.vacancies", new byte[] {1}, new byte[] {1}))
                  .get()
                  .hasOffset())
          .isTrue();
    }
  }

  private static boolean begins(String who, String id) {
    Map<String, Object> settings = new HashMap<>(BROKER.login(who));
    settings.put("transactional.id", id);
    settings.put("transaction.timeout.ms", 10_000);
    try (var producer =
        new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer())) {
      producer.initTransactions();
      return true;
    } catch (AuthorizationException e) {
      return false;
    }
  }

  @Test
  void what_is_there_is_what_is_wanted() throws ExecutionException, InterruptedException {
    try (Admin admin = Admin.create(BROKER.administration())) {
      assertThat(
              Differences.between(
                  new WantedAccess(BROKER.catalogue).of(BROKER.partnerAccess()),
                  new BrokerAccess(admin).read(),
                  Set.of()))
          .isEmpty();
      // everything is named for one principal, and nothing for everybody
      assertThat(admin.describeAcls(AclBindingFilter.ANY).values().get())
          .allMatch(rule -> !rule.entry().principal().equals("User:*"))
          .allMatch(rule -> !rule.pattern().name().equals("*"));
    }
  }
}
