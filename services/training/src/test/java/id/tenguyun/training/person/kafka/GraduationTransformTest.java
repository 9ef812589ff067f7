package id.tenguyun.training.person.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import id.tenguyun.eventing.envelope.Origin;
import id.tenguyun.eventing.intake.InboundTransform.Context;
import id.tenguyun.eventing.intake.InboundTransform.Inbound;
import id.tenguyun.eventing.person.FileKeyStore;
import id.tenguyun.eventing.person.LocalMasterKeys;
import id.tenguyun.eventing.person.PersonCipher;
import id.tenguyun.events.shared.DomicileEvidence;
import id.tenguyun.events.training.GraduationReceived;
import id.tenguyun.events.training.GraduationReported;
import id.tenguyun.events.training.PersonFinding;
import id.tenguyun.events.training.PersonReported;
import id.tenguyun.registry.AvroTrust;
import id.tenguyun.training.SampleGraduations;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GraduationTransformTest {

  @TempDir private Path folder;
  private FileKeyStore store;
  private PersonCipher cipher;
  private GraduationTransform transform;
  private final PersonReported person =
      new PersonReported(
          "9908042007970003", "Peserta Satu", LocalDate.of(1997, 7, 20), "+6281126000003", false);

  @BeforeEach
  void a_key_store() {
    AvroTrust.trustGeneratedClasses();
    store = new FileKeyStore(folder.resolve("person.keys"));
    cipher = new PersonCipher(LocalMasterKeys.random(), store);
    transform = new GraduationTransform(cipher);
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void what_rests_holds_no_value_of_the_person() throws IOException {
    GraduationReceived received = received(graduation("G-1"));
    String resting = new String(received.toByteBuffer().array(), StandardCharsets.ISO_8859_1);
    assertThat(resting + received)
        .doesNotContain("9908042007970003")
        .doesNotContain("Peserta Satu")
        .doesNotContain("81126000003")
        .doesNotContain("1997-07-20");
    assertThat(Files.readString(folder.resolve("person.keys"))).doesNotContain("9908042007970003");
  }

  @Test
  void her_own_key_opens_what_rests() {
    GraduationReceived received = received(graduation("G-1"));
    assertThat(PersonBlock.open(received.getWorkerId(), bytes(received), cipher)).contains(person);
    assertThat(received.getFindings()).isEmpty();
    assertThat(received.getOfAgeFrom()).isNull();
  }

  @Test
  void a_person_met_before_is_recognised_and_another_is_not() {
    UUID first = received(graduation("G-1")).getWorkerId();
    assertThat(received(graduation("G-2")).getWorkerId()).isEqualTo(first);
    person.setNik("9908042007970004");
    assertThat(received(graduation("G-3")).getWorkerId()).isNotEqualTo(first);
  }

  @Test
  void the_same_content_has_the_same_digest_though_its_ciphertext_is_new() {
    GraduationReceived first = received(graduation("G-1"));
    GraduationReceived again = received(graduation("G-1"));
    assertThat(again.getContentDigest()).isEqualTo(first.getContentDigest()).hasSize(64);
    assertThat(again.getPersonCiphertext()).isNotEqualTo(first.getPersonCiphertext());
    person.setPhone("+6281126000004");
    assertThat(received(graduation("G-1")).getContentDigest())
        .isNotEqualTo(first.getContentDigest());
  }

  @Test
  void of_a_person_who_is_turned_down_nothing_is_kept() throws IOException {
    person.setNik("9.90804E+15");
    GraduationReceived received = received(graduation("G-1"));
    assertThat(received.getFindings())
        .extracting(PersonFinding::getCode)
        .containsExactly("NIK_FORM");
    assertThat(received.toString()).doesNotContain("9.90804");
    assertThat(received.getPersonCiphertext().remaining()).isZero();
    assertThat(Files.readString(folder.resolve("person.keys"))).isEmpty();
  }

  @Test
  void a_birth_date_corrected_later_is_noted_and_the_person_is_filed() {
    person.setBirthDate(LocalDate.of(1997, 7, 21));
    GraduationReceived received = received(graduation("G-1"));
    assertThat(received.getFindings())
        .extracting(PersonFinding::getCode)
        .containsExactly("NIK_BIRTH_DATE_DIFFERS");
    assertThat(received.getPersonCiphertext().remaining()).isPositive();
  }

  @Test
  void a_minor_is_known_by_a_month_and_a_declared_disability_by_its_trait() {
    person.setBirthDate(LocalDate.of(2008, 11, 20));
    person.setNik("9908042011080003");
    person.setDisabilityDeclared(true);
    GraduationReceived received = received(graduation("G-1"));
    assertThat(received.getOfAgeFrom()).isEqualTo("2026-12-01");
    assertThat(received.getTraits()).containsExactly("DISABILITY");
  }

  @Test
  void a_forgotten_person_cannot_be_read_again_and_comes_back_as_somebody_new() {
    GraduationReceived received = received(graduation("G-1"));
    cipher.forget(received.getWorkerId());
    assertThat(PersonBlock.open(received.getWorkerId(), bytes(received), cipher)).isEmpty();
    assertThat(received(graduation("G-2")).getWorkerId()).isNotEqualTo(received.getWorkerId());
  }

  @Test
  void nobody_of_the_sample_is_turned_down() {
    for (GraduationReported graduation : SampleGraduations.all()) {
      assertThat(received(graduation).getPersonCiphertext().remaining())
          .as(graduation.getGraduationId())
          .isPositive();
    }
  }

  private GraduationReceived received(GraduationReported graduation) {
    var context =
        new Context(
            "blk-tjselor",
            new Origin("partner.blk-tjselor.graduations", 0, 0),
            Instant.parse("2026-07-01T00:00:00Z"));
    Inbound inbound = transform.transform(graduation, context);
    return (GraduationReceived) ((Inbound.Resting) inbound).message();
  }

  private GraduationReported graduation(String id) {
    return GraduationReported.newBuilder()
        .setGraduationId(id)
        .setCentreId("BLK-TJSELOR")
        .setProgrammeCode("LAS-SMAW3G")
        .setBatch("2026-06")
        .setPerson(person)
        .setDomicileVillage("65.01.04.2001")
        .setDomicileSince(LocalDate.of(2015, 1, 19))
        .setDomicileEvidence(List.of(DomicileEvidence.KTP))
        .setCompletedOn(LocalDate.of(2026, 6, 1))
        .setUnitsAchieved(List.of("C.24LAS01.001.1"))
        .build();
  }

  private static byte[] bytes(GraduationReceived received) {
    ByteBuffer buffer = received.getPersonCiphertext().duplicate();
    byte[] bytes = new byte[buffer.remaining()];
    buffer.get(bytes);
    return bytes;
  }
}
