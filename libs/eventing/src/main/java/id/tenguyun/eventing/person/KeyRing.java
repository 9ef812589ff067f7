package id.tenguyun.eventing.person;

import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;

/**
 * What a master key file holds: a line {@code reference SECRET}, then a line {@code VERSION KEY}
 * for each version of the master key, the current one last; each secret is 32 bytes in base64.
 */
final class KeyRing {

  private static final String REFERENCE = "reference";
  private static final String VERSION = "master-";

  private final byte[] reference;
  private final SequencedMap<String, byte[]> versions;

  private KeyRing(byte[] reference, SequencedMap<String, byte[]> versions) {
    this.reference = reference;
    this.versions = versions;
  }

  static KeyRing fresh() {
    SequencedMap<String, byte[]> versions = new LinkedHashMap<>();
    versions.put(VERSION + 1, Sealing.newKey());
    return new KeyRing(Sealing.newKey(), versions);
  }

  /**
   * Reads a file's text.
   *
   * @throws IllegalStateException when it is damaged
   */
  static KeyRing parse(String text) {
    SequencedMap<String, byte[]> found = new LinkedHashMap<>();
    for (String line : text.lines().toList()) {
      String[] parts = line.split(" ", -1);
      if (parts.length != 2 || found.put(parts[0], secret(parts[1])) != null) {
        throw damaged("line %d".formatted(found.size() + 1));
      }
    }
    byte[] reference = found.remove(REFERENCE);
    if (reference == null || found.isEmpty()) {
      throw damaged("its end");
    }
    return new KeyRing(reference, found);
  }

  private static byte[] secret(String base64) {
    byte[] secret;
    try {
      secret = Base64.getDecoder().decode(base64);
    } catch (IllegalArgumentException e) {
      throw damaged("a secret that is no base64");
    }
    if (secret.length != Sealing.KEY_BYTES) {
      throw damaged("a secret of %d bytes; it must have 32".formatted(secret.length));
    }
    return secret;
  }

  private static IllegalStateException damaged(String where) {
    return new IllegalStateException(
        "The master key file is damaged at %s. Restore it from its backup; going on would lose every person's key."
            .formatted(where));
  }

  String text() {
    List<String> lines = new ArrayList<>();
    lines.add(line(REFERENCE, reference));
    for (Map.Entry<String, byte[]> version : versions.entrySet()) {
      lines.add(line(version.getKey(), version.getValue()));
    }
    return String.join("\n", lines) + "\n";
  }

  private static String line(String name, byte[] secret) {
    return name + " " + Base64.getEncoder().encodeToString(secret);
  }

  KeyRing renewed() {
    SequencedMap<String, byte[]> next = new LinkedHashMap<>(versions);
    int newest = Integer.parseInt(current().substring(VERSION.length()));
    next.put(VERSION + (newest + 1), Sealing.newKey());
    return new KeyRing(reference, next);
  }

  KeyRing without(String version) {
    if (version.equals(current()) || !versions.containsKey(version)) {
      throw new IllegalArgumentException(
          "%s cannot be retired; right would be one of %s but the last"
              .formatted(version, versions()));
    }
    SequencedMap<String, byte[]> next = new LinkedHashMap<>(versions);
    next.remove(version);
    return new KeyRing(reference, next);
  }

  String current() {
    return versions.lastEntry().getKey();
  }

  List<String> versions() {
    return List.copyOf(versions.keySet());
  }

  Optional<byte[]> key(String version) {
    return Optional.ofNullable(versions.get(version));
  }

  byte[] reference() {
    return reference.clone();
  }
}
