package id.tenguyun.edge.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Looks a workbook over before it is opened: a few kilobytes of zip may unpack to gigabytes (zip
 * bomb), and a cell that claims to stand in column two billion makes a reader set aside as many
 * places. Everything is unpacked once, counted and thrown away.
 */
final class XlsxCheck {

  private static final int ENTRIES_MAX = 500;
  private static final long UNPACKED_BYTES_MAX = 128L * 1024 * 1024;
  private static final long STRINGS_BYTES_MAX = 32L * 1024 * 1024;
  private static final long RATIO_FROM_BYTES = 1024 * 1024;
  private static final long RATIO_MAX = 100;
  private static final int CHUNK_BYTES = 64 * 1024;
  private static final int OVERLAP = 64;

  /** A cell's address has three letters at most; an escape in one hides something. */
  private static final Pattern FAR_CELL =
      Pattern.compile("\\sr\\s*=\\s*[\"'](?:[A-Za-z]{4,}|[^\"']{0,40}&)");

  private XlsxCheck() {}

  /** What is wrong with it, in the words of a problem's {@code found}; none if it may be opened. */
  static Optional<String> wrong(Path file) {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      if (zip.size() > ENTRIES_MAX) {
        return Optional.of(zip.size() + " files in the workbook");
      }
      long unpacked = 0;
      for (Enumeration<? extends ZipEntry> entries = zip.entries(); entries.hasMoreElements(); ) {
        ZipEntry entry = entries.nextElement();
        Look look = look(zip, entry, UNPACKED_BYTES_MAX - unpacked);
        if (look.wrong().isPresent()) {
          return look.wrong();
        }
        unpacked += look.bytes();
      }
      return Optional.empty();
    } catch (IOException | IllegalArgumentException e) {
      return Optional.of("no workbook (" + e.getClass().getSimpleName() + ")");
    }
  }

  private record Look(long bytes, Optional<String> wrong) {

    static Look bad(String found) {
      return new Look(0, Optional.of(found));
    }
  }

  private static Look look(ZipFile zip, ZipEntry entry, long left) throws IOException {
    boolean strings = entry.getName().endsWith("sharedStrings.xml");
    boolean sheet = entry.getName().contains("worksheets/");
    long most = strings ? Math.min(left, STRINGS_BYTES_MAX) : left;
    long bytes = 0;
    String before = "";
    try (InputStream content = zip.getInputStream(entry)) {
      byte[] chunk = new byte[CHUNK_BYTES];
      for (int read = content.read(chunk); read >= 0; read = content.read(chunk)) {
        bytes += read;
        if (bytes > most || isBomb(bytes, entry.getCompressedSize())) {
          return Look.bad("a workbook that unpacks to too much (zip bomb)");
        }
        String text = before + new String(chunk, 0, read, StandardCharsets.ISO_8859_1);
        if (sheet && (FAR_CELL.matcher(text).find() || text.indexOf('\0') >= 0)) {
          return Look.bad("a cell beyond any sheet's last column");
        }
        before = text.substring(Math.max(0, text.length() - OVERLAP));
      }
    }
    return new Look(bytes, Optional.empty());
  }

  private static boolean isBomb(long unpacked, long packed) {
    return unpacked > RATIO_FROM_BYTES && packed > 0 && unpacked / packed > RATIO_MAX;
  }
}
