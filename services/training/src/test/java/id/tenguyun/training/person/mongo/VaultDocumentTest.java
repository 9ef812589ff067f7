package id.tenguyun.training.person.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import id.tenguyun.training.person.mongo.VaultDocument.Block;
import org.junit.jupiter.api.Test;

class VaultDocumentTest {

  private static final Block FIRST = new Block("BLK-A/1", "key", "AAAA");
  private static final Block SECOND = new Block("BLK-B/1", "key", "BBBB");

  @Test
  void holds_one_block_for_each_graduation() {
    var vault = VaultDocument.empty().with(FIRST).with(SECOND).with(FIRST);
    assertThat(vault.blocks()).containsExactlyInAnyOrder(FIRST, SECOND);
  }

  @Test
  void keeps_nothing_of_a_forgotten_worker_whatever_is_read_late() {
    assertThat(VaultDocument.forgotten().with(FIRST).blocks()).isEmpty();
  }
}
