package id.tenguyun.training.person.kafka;

import id.tenguyun.eventing.person.PersonCipher;
import id.tenguyun.events.training.PersonReported;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.UUID;

/**
 * A person block as it rests: Avro's single-object encoding, which names its schema, encrypted
 * under the person's own key.
 */
public final class PersonBlock {

  private PersonBlock() {}

  static byte[] seal(PersonReported person, PersonCipher.Recognised known) {
    try {
      ByteBuffer encoded = person.toByteBuffer();
      byte[] plain = new byte[encoded.remaining()];
      encoded.get(plain);
      return known.encrypt(person.getNik(), plain);
    } catch (IOException e) {
      throw new UncheckedIOException("A person block that was decoded cannot be encoded", e);
    }
  }

  /** The person block in plain, for those few who may see it; empty once she was forgotten. */
  public static Optional<PersonReported> open(UUID workerId, byte[] sealed, PersonCipher cipher) {
    return cipher.decrypt(workerId, sealed).map(PersonBlock::parse);
  }

  private static PersonReported parse(byte[] plain) {
    try {
      return PersonReported.fromByteBuffer(ByteBuffer.wrap(plain));
    } catch (IOException e) {
      throw new UncheckedIOException("What was sealed is no person block", e);
    }
  }
}
