package id.tenguyun.training.person.kafka;

import id.tenguyun.eventing.person.PersonCipher;
import id.tenguyun.events.training.PersonReported;
import id.tenguyun.training.person.Contact;
import id.tenguyun.training.person.mongo.VaultDocument;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;

/** Opens person blocks for those few uses that may see them. Keeps nothing of what it opens. */
@Component
public class Vault {

  private final MongoOperations mongo;
  private final PersonCipher cipher;

  Vault(MongoOperations mongo, PersonCipher cipher) {
    this.mongo = mongo;
    this.cipher = cipher;
  }

  /** Whether the view has come as far as this worker, be it that she was forgotten since. */
  public boolean knows(UUID workerId) {
    return find(workerId).isPresent();
  }

  /** How to reach her, by her latest graduation; empty once she was forgotten. */
  public Optional<Contact> contact(UUID workerId) {
    List<VaultDocument.Block> blocks = find(workerId).map(VaultDocument::blocks).orElse(List.of());
    if (blocks.isEmpty()) {
      return Optional.empty();
    }
    byte[] sealed = Base64.getDecoder().decode(blocks.getLast().ciphertext());
    return PersonBlock.open(workerId, sealed, cipher).map(Vault::contact);
  }

  private Optional<VaultDocument> find(UUID workerId) {
    return Optional.ofNullable(
        mongo.findById(workerId.toString(), VaultDocument.class, VaultDocument.COLLECTION));
  }

  private static Contact contact(PersonReported person) {
    return new Contact(person.getFullName(), person.getPhone());
  }
}
