package id.tenguyun.training.person.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;

class SealedBytesTest {

  private static final byte[] PLAIN = "Peserta Satu".getBytes(StandardCharsets.UTF_8);

  private final SecretKeySpec key = new SecretKeySpec(new byte[32], "AES");

  @Test
  void what_was_sealed_opens_again() {
    assertThat(SealedBytes.open(SealedBytes.seal(PLAIN, key, "w1"), key, "w1")).isEqualTo(PLAIN);
  }

  @Test
  void the_same_content_never_looks_the_same() {
    assertThat(SealedBytes.seal(PLAIN, key, "w1")).isNotEqualTo(SealedBytes.seal(PLAIN, key, "w1"));
  }

  @Test
  void another_key_another_purpose_or_a_changed_byte_opens_nothing() {
    byte[] sealed = SealedBytes.seal(PLAIN, key, "w1");
    byte[] otherKey = new byte[32];
    otherKey[0] = 1;
    assertThatThrownBy(() -> SealedBytes.open(sealed, new SecretKeySpec(otherKey, "AES"), "w1"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> SealedBytes.open(sealed, key, "w2"))
        .isInstanceOf(IllegalArgumentException.class);
    sealed[15] ^= 1;
    assertThatThrownBy(() -> SealedBytes.open(sealed, key, "w1"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> SealedBytes.open(new byte[3], key, "w1"))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
