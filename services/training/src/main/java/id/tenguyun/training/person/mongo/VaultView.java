package id.tenguyun.training.person.mongo;

import id.tenguyun.eventing.projection.ProjectedEvent;
import id.tenguyun.eventing.projection.Projection;
import id.tenguyun.events.training.PersonFiled;
import id.tenguyun.events.training.WorkerErased;
import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Folds what was filed into one document a worker, and empties it when she is forgotten. */
@Component
class VaultView implements Projection<VaultDocument> {

  @Override
  public String collection() {
    return VaultDocument.COLLECTION;
  }

  @Override
  public Class<VaultDocument> documentType() {
    return VaultDocument.class;
  }

  @Override
  public List<String> topics() {
    return List.of("training.vault", "training.completions");
  }

  @Override
  public List<String> idsOf(ProjectedEvent event) {
    return switch (event.message()) {
      case PersonFiled filed -> List.of(filed.getWorkerId().toString());
      case WorkerErased erased -> List.of(erased.getWorkerId().toString());
      default -> List.of();
    };
  }

  @Override
  public VaultDocument fold(@Nullable VaultDocument before, String id, ProjectedEvent event) {
    VaultDocument known = before == null ? VaultDocument.empty() : before;
    return event.message() instanceof PersonFiled filed
        ? known.with(block(filed))
        : VaultDocument.forgotten();
  }

  private static VaultDocument.Block block(PersonFiled filed) {
    ByteBuffer ciphertext = filed.getPersonCiphertext();
    return new VaultDocument.Block(
        filed.getCentreId() + "/" + filed.getGraduationId(),
        filed.getPersonKeyId(),
        Base64.getEncoder().encodeToString(bytes(ciphertext)));
  }

  private static byte[] bytes(ByteBuffer buffer) {
    byte[] bytes = new byte[buffer.remaining()];
    buffer.duplicate().get(bytes);
    return bytes;
  }
}
