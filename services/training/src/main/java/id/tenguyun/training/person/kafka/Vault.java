package id.tenguyun.training.person.kafka;

import id.tenguyun.eventing.person.PersonCipher;
import id.tenguyun.events.training.PersonReported;
import id.tenguyun.training.person.Contact;
import id.tenguyun.training.person.PersonOnFile;
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

  /** All that the vault holds of her, one for each graduation; nothing once she was forgotten. */
  List<PersonOnFile> onFile(UUID workerId) {
    return find(workerId).map(VaultDocument::blocks).orElse(List.of()).stream()
        .flatMap(block -> onFile(workerId, block).stream())
        .toList();
  }

  private Optional<PersonOnFile> onFile(UUID workerId, VaultDocument.Block block) {
    byte[] sealed = Base64.getDecoder().decode(block.ciphertext());
    return PersonBlock.open(workerId, sealed, cipher)
        .map(person ->
            new PersonOnFile(
                block.graduation(),
                person.getNik(),
                person.getFullName(),
                person.getBirthDate(),
                person.getPhone(),
                person.getDisabilityDeclared()));
  }

  private Optional<VaultDocument> find(UUID workerId) {
    return Optional.ofNullable(
        mongo.findById(workerId.toString(), VaultDocument.class, VaultDocument.COLLECTION));
  }

  private static Contact contact(PersonReported person) {
    return new Contact(person.getFullName(), person.getPhone());
  }
}
