package id.tenguyun.training.person.kafka;

import id.tenguyun.eventing.intake.InboundTransform;
import id.tenguyun.eventing.person.PersonCipher;
import id.tenguyun.events.training.GraduationReceived;
import id.tenguyun.events.training.GraduationReported;
import id.tenguyun.events.training.PersonFinding;
import id.tenguyun.events.training.PersonReported;
import id.tenguyun.training.person.PersonCheck;
import id.tenguyun.training.person.PersonFault;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.apache.avro.specific.SpecificRecord;

/**
 * Checks the person block of a graduation and puts ciphertext in its place. Behind it no part of
 * the system sees a NIK, a name, a phone number or a birth date.
 */
public final class GraduationTransform implements InboundTransform {

  /** Kalimantan Utara keeps central Indonesian time (WITA, +08:00). */
  private static final ZoneId CALENDAR = ZoneId.of("Asia/Makassar");

  /** Of somebody who is turned down: nothing is kept of her, so she gets no id and no key. */
  private static final UUID NOBODY = new UUID(0, 0);

  private static final String DISABILITY = "DISABILITY";

  private final PersonCipher cipher;

  public GraduationTransform(PersonCipher cipher) {
    this.cipher = cipher;
  }

  @Override
  public String recordType() {
    return GraduationReported.class.getSimpleName();
  }

  @Override
  public Inbound transform(SpecificRecord message, Context context) {
    return transformAll(List.of(new Arrival(message, context))).getFirst();
  }

  @Override
  public List<Inbound> transformAll(List<Arrival> arrivals) {
    List<Checked> checked = arrivals.stream().map(GraduationTransform::checked).toList();
    PersonCipher.Recognised known =
        cipher.recognise(
            checked.stream()
                .filter(Checked::passes)
                .map(sound -> sound.graduation().getPerson().getNik())
                .collect(Collectors.toSet()));
    return checked.stream().<Inbound>map(each -> resting(each, known)).toList();
  }

  /** A graduation with what was found on its person. */
  private record Checked(GraduationReported graduation, LocalDate today, List<PersonFault> faults) {

    boolean passes() {
      return faults.stream().noneMatch(PersonFault::blocking);
    }
  }

  private static Checked checked(Arrival arrival) {
    var graduation = (GraduationReported) arrival.message();
    LocalDate today = LocalDate.ofInstant(arrival.context().receivedAt(), CALENDAR);
    return new Checked(graduation, today, check(graduation, today));
  }

  private Inbound.Resting resting(Checked checked, PersonCipher.Recognised known) {
    GraduationReceived.Builder received = publicPart(checked.graduation(), checked.faults());
    if (checked.passes()) {
      fileUnderHerKey(checked.graduation().getPerson(), checked.today(), known, received);
    } else {
      received.setWorkerId(NOBODY).setPersonKeyId("").setPersonCiphertext(ByteBuffer.allocate(0));
    }
    return new Inbound.Resting(received.build());
  }

  private static List<PersonFault> check(GraduationReported graduation, LocalDate today) {
    PersonReported person = graduation.getPerson();
    return PersonCheck.check(
        person.getNik(),
        person.getFullName(),
        person.getBirthDate(),
        person.getPhone(),
        graduation.getDomicileSince(),
        graduation.getCompletedOn(),
        today);
  }

  private static void fileUnderHerKey(
      PersonReported person,
      LocalDate today,
      PersonCipher.Recognised known,
      GraduationReceived.Builder received) {
    PersonCipher.Person her = known.person(person.getNik());
    received
        .setWorkerId(her.workerId())
        .setPersonKeyId(her.keyId())
        .setPersonCiphertext(ByteBuffer.wrap(PersonBlock.seal(person, known)))
        .setReferenceCode(her.referenceCode().toString())
        .setOfAgeFrom(PersonCheck.ofAgeFrom(person.getBirthDate(), today).orElse(null))
        .setTraits(person.getDisabilityDeclared() ? List.of(DISABILITY) : List.of());
  }

  private GraduationReceived.Builder publicPart(
      GraduationReported graduation, List<PersonFault> faults) {
    return GraduationReceived.newBuilder()
        .setGraduationId(graduation.getGraduationId())
        .setCentreId(graduation.getCentreId())
        .setProgrammeCode(graduation.getProgrammeCode())
        .setBatch(graduation.getBatch())
        .setContentDigest(cipher.fingerprint(content(graduation)))
        .setFindings(faults.stream().map(GraduationTransform::finding).toList())
        .setMarket(graduation.getMarket())
        .setDomicileVillage(graduation.getDomicileVillage())
        .setDomicileSince(graduation.getDomicileSince())
        .setDomicileEvidence(graduation.getDomicileEvidence())
        .setCompletedOn(graduation.getCompletedOn())
        .setFinalScore(graduation.getFinalScore())
        .setUnitsAchieved(graduation.getUnitsAchieved());
  }

  private static PersonFinding finding(PersonFault fault) {
    return new PersonFinding(fault.name(), fault.field(), fault.allowed());
  }

  private static byte[] content(GraduationReported graduation) {
    try {
      ByteBuffer encoded = graduation.toByteBuffer();
      byte[] bytes = new byte[encoded.remaining()];
      encoded.get(bytes);
      return bytes;
    } catch (IOException e) {
      throw new UncheckedIOException("A graduation that was decoded cannot be encoded", e);
    }
  }
}
