package id.tenguyun.eventing.person;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.tenguyun.eventing.person.KeyStore.Entry;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Encrypts a person block under the person's own key: AES-256-GCM, a 12-byte nonce, then ciphertext
 * with tag, bound to the worker id. Keys are wrapped in the same way under the master key. The
 * JDK's own cryptography does all of it, so no library is needed.
 */
public final class PersonCipher {

  private static final int KEY_BYTES = 32;
  private static final int NONCE_BYTES = 12;
  private static final int TAG_BITS = 128;
  private static final String MASTER_KEY_ID = "master-1";

  private final MasterKeys keys;
  private final KeyStore store;
  private final SecureRandom random = new SecureRandom();

  public PersonCipher(MasterKeys keys, KeyStore store) {
    this.keys = keys;
    this.store = store;
  }

  /**
   * A person that is known from now on.
   *
   * @param workerId her random id, the same each time
   * @param keyId what names her key beside a ciphertext
   * @param referenceCode by which she may ask about herself; as random as her key, of which it is
   *     made, and forgotten with it
   */
  public record Person(UUID workerId, String keyId, ReferenceCode referenceCode) {}

  /**
   * Recognises the person behind a national number, or makes her an id and a key. Both are durable
   * when this returns. Digits alone should be given, so that one person has one reference.
   */
  public Person recognise(String nationalNumber) {
    UUID fresh = UUID.randomUUID();
    Entry offer = new Entry(fresh, wrap(newKey(), fresh));
    Entry entry = store.findOrCreate(reference(nationalNumber), offer);
    return new Person(entry.workerId(), keyId(entry.workerId()), referenceCode(entry));
  }

  /**
   * Encrypts what is hers.
   *
   * @throws IllegalStateException when she was forgotten
   */
  public byte[] encrypt(Person person, byte[] plain) {
    Entry entry =
        store
            .find(person.workerId())
            .orElseThrow(() -> new IllegalStateException("No key for worker " + person.workerId()));
    return seal(unwrap(entry), plain, entry.workerId());
  }

  /** Her data in plain, unless she was forgotten. */
  public Optional<byte[]> decrypt(UUID workerId, byte[] sealed) {
    return store.find(workerId).map(entry -> open(unwrap(entry), sealed, workerId));
  }

  /** Erases her: her key is gone, and her number will get another id. */
  public void forget(UUID workerId) {
    store.forget(workerId);
  }

  /**
   * Tells content that holds a person's data from other content without holding it: keyed, since so
   * little is left to guess in such content that a plain digest would give it away.
   *
   * @return 64 hex digits
   */
  public String fingerprint(byte[] content) {
    return mac("content", content);
  }

  /**
   * A secret that only the holder of the master keys can make, the same each time: for links, of
   * which nothing then need be kept.
   *
   * @param use what it is for, so that no secret serves two uses
   * @param subject what it is about
   * @return 32 bytes
   */
  public byte[] secret(String use, String subject) {
    return HexFormat.of().parseHex(mac("secret " + use, subject.getBytes(UTF_8)));
  }

  private ReferenceCode referenceCode(Entry entry) {
    byte[] mac = hmac(unwrap(entry), "reference code", new byte[0]);
    return ReferenceCode.of(ByteBuffer.wrap(mac).getLong());
  }

  private PersonReference reference(String nationalNumber) {
    return new PersonReference(mac("person", nationalNumber.getBytes(UTF_8)));
  }

  /** The use goes in first, so that no content can have the fingerprint of a person's number. */
  private String mac(String use, byte[] content) {
    return HexFormat.of().formatHex(hmac(keys.reference(), use, content));
  }

  private static byte[] hmac(byte[] key, String use, byte[] content) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(key, "HmacSHA256"));
      mac.update((use + "\n").getBytes(UTF_8));
      return mac.doFinal(content);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("This JDK has no HmacSHA256", e);
    }
  }

  private static String keyId(UUID workerId) {
    return "person/" + workerId;
  }

  private byte[] newKey() {
    byte[] key = new byte[KEY_BYTES];
    random.nextBytes(key);
    return key;
  }

  private WrappedKey wrap(byte[] key, UUID workerId) {
    return WrappedKey.of(MASTER_KEY_ID, seal(keys.wrapping(), key, workerId));
  }

  private byte[] unwrap(Entry entry) {
    if (!entry.wrappedKey().masterKeyId().equals(MASTER_KEY_ID)) {
      throw new IllegalStateException(
          "Worker %s has a key under %s; this service holds %s"
              .formatted(entry.workerId(), entry.wrappedKey().masterKeyId(), MASTER_KEY_ID));
    }
    return open(keys.wrapping(), entry.wrappedKey().sealed(), entry.workerId());
  }

  private byte[] seal(byte[] key, byte[] plain, UUID boundTo) {
    byte[] nonce = new byte[NONCE_BYTES];
    random.nextBytes(nonce);
    byte[] sealed = run(Cipher.ENCRYPT_MODE, key, nonce, plain, boundTo);
    return ByteBuffer.allocate(NONCE_BYTES + sealed.length).put(nonce).put(sealed).array();
  }

  private static byte[] open(byte[] key, byte[] sealed, UUID boundTo) {
    byte[] nonce = Arrays.copyOf(sealed, NONCE_BYTES);
    byte[] body = Arrays.copyOfRange(sealed, NONCE_BYTES, sealed.length);
    return run(Cipher.DECRYPT_MODE, key, nonce, body, boundTo);
  }

  private static byte[] run(int mode, byte[] key, byte[] nonce, byte[] input, UUID boundTo) {
    try {
      Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
      cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
      cipher.updateAAD(boundTo.toString().getBytes(UTF_8));
      return cipher.doFinal(input);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(
          "The key of worker %s does not fit. Maybe the master key file is another."
              .formatted(boundTo),
          e);
    }
  }
}
