package id.tenguyun.eventing.person;

import static java.nio.charset.StandardCharsets.US_ASCII;

import id.tenguyun.eventing.person.KeyStore.Entry;
import java.nio.file.Path;
import java.util.UUID;
import java.util.zip.CRC32C;

/** One line of a key file: reference, worker id, master key id, wrapped key, checksum. */
record KeyLine(PersonReference reference, Entry entry) {

  private static final int PARTS = 5;

  String text() {
    String body =
        String.join(
            " ",
            reference.hex(),
            entry.workerId().toString(),
            entry.wrappedKey().masterKeyId(),
            entry.wrappedKey().base64());
    return body + " " + checksum(body);
  }

  /**
   * Reads a line.
   *
   * @throws IllegalStateException when it is damaged
   */
  static KeyLine parse(String line, Path file) {
    String[] parts = line.split(" ", -1);
    int end = line.lastIndexOf(' ');
    if (parts.length != PARTS || !checksum(line.substring(0, end)).equals(parts[PARTS - 1])) {
      throw new IllegalStateException(
          "A line of %s is damaged. Restore the file from a backup; going on would lose a person's key."
              .formatted(file));
    }
    var key = new WrappedKey(parts[2], parts[3]);
    return new KeyLine(new PersonReference(parts[0]), new Entry(UUID.fromString(parts[1]), key));
  }

  private static String checksum(String body) {
    var crc = new CRC32C();
    crc.update(body.getBytes(US_ASCII));
    return "%08x".formatted(crc.getValue());
  }
}
