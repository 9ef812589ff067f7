package id.tenguyun.eventing.person;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.tenguyun.eventing.person.KeyStore.Entry;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Encrypts a person block under the person's own key: AES-256-GCM, a 12-byte nonce, then ciphertext
 * with tag, bound to the worker id. Keys are wrapped under a master key. The JDK's own cryptography
 * does all of it, so no library is needed.
 */
public final class PersonCipher {

  private final MasterKeys keys;
  private final KeyStore store;
  private final ReadWriteLock entries = new ReentrantReadWriteLock();

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
   * People who were recognised together. Holds their keys in plain, so that each is unwrapped once;
   * let go of it when they are dealt with.
   */
  public static final class Recognised {
    private final Map<String, Known> byNumber;

    private Recognised(Map<String, Known> byNumber) {
      this.byNumber = byNumber;
    }

    /** Whose number this is, one of those that were asked for. */
    public Person person(String nationalNumber) {
      return known(nationalNumber).person();
    }

    /** Encrypts what belongs to the person of this number. */
    public byte[] encrypt(String nationalNumber, byte[] plain) {
      Known known = known(nationalNumber);
      return Sealing.seal(known.key(), plain, known.person().workerId());
    }

    private Known known(String nationalNumber) {
      Known known = byNumber.get(nationalNumber);
      if (known == null) {
        throw new IllegalArgumentException("This person was not among those who were asked for");
      }
      return known;
    }
  }

  /** With her key in plain. It has no text form, since the key must not reach a log. */
  private record Known(Person person, byte[] key) {
    @Override
    public String toString() {
      return "Known (not shown)";
    }
  }

  /**
   * Recognises the people behind national numbers, or makes each an id and a key. All are durable
   * when this returns. Digits alone should be given, so that one person has one reference.
   */
  public Recognised recognise(Collection<String> nationalNumbers) {
    Map<PersonReference, String> asked = new HashMap<>();
    nationalNumbers.forEach(number -> asked.put(reference(number), number));
    Map<String, Known> known = new HashMap<>();
    entries.readLock().lock();
    try {
      store
          .findOrCreate(asked.keySet(), this::offer)
          .forEach((reference, entry) -> {
            byte[] key = unwrap(entry);
            known.put(asked.getOrDefault(reference, ""), new Known(person(entry, key), key));
          });
    } finally {
      entries.readLock().unlock();
    }
    return new Recognised(known);
  }

  private Entry offer() {
    UUID fresh = UUID.randomUUID();
    return new Entry(fresh, keys.wrap(Sealing.newKey(), fresh));
  }

  /** Recognises one person, or makes her an id and a key. */
  public Person recognise(String nationalNumber) {
    return recognise(List.of(nationalNumber)).person(nationalNumber);
  }

  /** The person behind a national number, if she is known; makes nothing. */
  public Optional<Person> find(String nationalNumber) {
    return store.find(reference(nationalNumber)).map(entry -> person(entry, unwrap(entry)));
  }

  private static Person person(Entry entry, byte[] key) {
    return new Person(entry.workerId(), keyId(entry.workerId()), referenceCode(key));
  }

  /** Changes the master key under which people's keys are wrapped. */
  public KeyRotation rotation() {
    return new KeyRotation(keys, store, entries.writeLock());
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
    return Sealing.seal(unwrap(entry), plain, entry.workerId());
  }

  /** Her data in plain, unless she was forgotten. */
  public Optional<byte[]> decrypt(UUID workerId, byte[] sealed) {
    return store.find(workerId).map(entry -> Sealing.open(unwrap(entry), sealed, workerId));
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

  private static ReferenceCode referenceCode(byte[] key) {
    byte[] mac = hmac(key, "reference code", new byte[0]);
    return ReferenceCode.of(ByteBuffer.wrap(mac).getLong());
  }

  private PersonReference reference(String nationalNumber) {
    return new PersonReference(mac("person", nationalNumber.getBytes(UTF_8)));
  }

  /** The use goes in first, so that no content can have the fingerprint of a person's number. */
  private String mac(String use, byte[] content) {
    return HexFormat.of().formatHex(hmac(keys.referenceSecret(), use, content));
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

  private byte[] unwrap(Entry entry) {
    return keys.unwrap(entry.wrappedKey(), entry.workerId());
  }
}
