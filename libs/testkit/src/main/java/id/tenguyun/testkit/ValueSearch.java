package id.tenguyun.testkit;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Base64;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Looks for values in bytes, in every form in which they may rest there: UTF-8 (as Avro, CBOR, BSON
 * and JSON write text), UTF-16, and either of them as hex digits or in base64 at any place of a
 * longer text. Numbers that stand for a date, as Avro writes them, are found in decoded records
 * only.
 */
public final class ValueSearch {

  /** Less would be found by chance. */
  private static final int SHORTEST = 8;

  private static final List<DateTimeFormatter> DATES =
      Stream.of("yyyy-MM-dd", "dd-MM-yyyy", "dd/MM/yyyy")
          .map(DateTimeFormatter::ofPattern)
          .toList();

  private static final int SLOTS = 1 << 20;

  /** Forms by their first eight bytes, which are looked up at every place of what is searched. */
  private final Map<Long, Set<Form>> byStart = new HashMap<>();

  /** Most places are told by one bit that no form begins there. */
  private final BitSet starts = new BitSet(SLOTS);

  private final Set<String> found = new TreeSet<>();

  /** One way in which a value may be written. */
  private record Form(String bytes, String value) {}

  /** Looks for a text too. */
  public ValueSearch text(String value) {
    if (value.length() < SHORTEST) {
      throw new IllegalArgumentException(
          "\"%s\" has fewer than %d characters and would be found by chance"
              .formatted(value, SHORTEST));
    }
    for (String written :
        new TreeSet<>(
            List.of(value, value.toUpperCase(Locale.ROOT), value.toLowerCase(Locale.ROOT)))) {
      for (byte[] bytes :
          List.of(
              written.getBytes(UTF_8), written.getBytes(UTF_16LE), written.getBytes(UTF_16BE))) {
        forms(bytes).forEach(form -> add(new Form(form, value)));
      }
    }
    return this;
  }

  /** Looks for a day too, as people and machines write it. */
  public ValueSearch day(LocalDate day) {
    DATES.forEach(form -> text(form.format(day)));
    return this;
  }

  private void add(Form form) {
    long start = ByteBuffer.wrap(form.bytes().getBytes(ISO_8859_1)).getLong();
    starts.set(slot(start));
    byStart.computeIfAbsent(start, none -> new HashSet<>()).add(form);
  }

  private static int slot(long start) {
    return (int) (start * 0x9E3779B97F4A7C15L >>> 44);
  }

  private static List<String> forms(byte[] bytes) {
    List<String> forms = new ArrayList<>();
    forms.add(new String(bytes, ISO_8859_1));
    forms.add(HexFormat.of().formatHex(bytes));
    forms.add(HexFormat.of().withUpperCase().formatHex(bytes));
    for (int before = 0; before < 3; before++) {
      String base64 = insideBase64(bytes, before);
      forms.add(base64);
      forms.add(base64.replace('+', '-').replace('/', '_'));
    }
    return forms;
  }

  /** The characters that are the same whatever stands before and behind. */
  private static String insideBase64(byte[] bytes, int before) {
    byte[] shifted = new byte[before + bytes.length];
    System.arraycopy(bytes, 0, shifted, before, bytes.length);
    String all = Base64.getEncoder().encodeToString(shifted);
    int first = (before * Byte.SIZE + 5) / 6;
    return all.substring(first, shifted.length * Byte.SIZE / 6);
  }

  /** Looks into bytes. */
  public void in(String place, byte[] bytes) {
    long window = 0;
    for (int end = 1; end <= bytes.length; end++) {
      window = window << Byte.SIZE | bytes[end - 1] & 0xff;
      if (end >= SHORTEST && starts.get(slot(window))) {
        compare(place, bytes, end - SHORTEST, byStart.getOrDefault(window, Set.of()));
      }
    }
  }

  private void compare(String place, byte[] bytes, int at, Set<Form> forms) {
    for (Form form : forms) {
      int length = form.bytes().length();
      if (at + length <= bytes.length
          && new String(bytes, at, length, ISO_8859_1).equals(form.bytes())) {
        found.add(place + ": " + form.value());
      }
    }
  }

  /** Looks into a text. */
  public void in(String place, String text) {
    in(place, text.getBytes(UTF_8));
  }

  /** Looks into every file below a folder, and at their names. */
  public void inFiles(Path folder) throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.walk(folder)) {
      files = all.filter(Files::isRegularFile).toList();
    }
    for (Path file : files) {
      String place = "file " + folder.relativize(file);
      in(place, file.toString());
      in(place, content(file));
    }
  }

  /** What was removed in the meantime holds nothing any more. */
  private static byte[] content(Path file) throws IOException {
    return Files.exists(file) ? Files.readAllBytes(file) : new byte[0];
  }

  /** Each place with a value that it holds. */
  public Set<String> found() {
    return found;
  }
}
