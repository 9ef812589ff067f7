package id.tenguyun.training.person.mongo;

import java.util.ArrayList;
import java.util.List;

/**
 * What the vault holds of one worker; its id is the worker id.
 *
 * @param erased whether she was forgotten; it stays, so that a block that is read late is not kept
 * @param blocks one for each graduation, in order of graduation
 */
public record VaultDocument(boolean erased, List<Block> blocks) {

  /** The collection. */
  public static final String COLLECTION = "vault";

  /**
   * One person block.
   *
   * @param graduation {@code centre/graduation}
   * @param keyId which key encrypts it
   * @param ciphertext base64
   */
  public record Block(String graduation, String keyId, String ciphertext) {}

  static VaultDocument empty() {
    return new VaultDocument(false, List.of());
  }

  static VaultDocument forgotten() {
    return new VaultDocument(true, List.of());
  }

  VaultDocument with(Block block) {
    if (erased) {
      return this;
    }
    List<Block> all = new ArrayList<>(blocks);
    all.removeIf(known -> known.graduation().equals(block.graduation()));
    all.add(block);
    return new VaultDocument(false, List.copyOf(all));
  }
}
