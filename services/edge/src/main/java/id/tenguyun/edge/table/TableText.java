package id.tenguyun.edge.table;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The bytes of a table as text: UTF-8, with or without the mark that Windows puts first. */
final class TableText {

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private TableText() {}

  /** The text; empty when it cannot be read, which is noted. */
  static Optional<String> read(Path file, List<TableProblem> problems) {
    String name = String.valueOf(file.getFileName());
    byte[] bytes;
    try {
      bytes = Files.readAllBytes(file);
    } catch (IOException e) {
      problems.add(
          new TableProblem(file.toString(), 0, "", "no readable file (" + e + ")", "a CSV file"));
      return Optional.empty();
    }
    if (isUtf16(bytes)) {
      problems.add(
          new TableProblem(
              name, 0, "", "UTF-16 text", "UTF-8; save it as \"CSV UTF-8 (comma delimited)\""));
      return Optional.empty();
    }
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      boolean marked = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK;
      return Optional.of(marked ? text.substring(1) : text);
    } catch (CharacterCodingException e) {
      problems.add(
          new TableProblem(
              name,
              firstBadLine(bytes),
              "",
              "bytes that are not UTF-8",
              "UTF-8; save it as \"CSV UTF-8 (comma delimited)\""));
      return Optional.empty();
    }
  }

  private static boolean isUtf16(byte[] bytes) {
    return bytes.length >= 2
        && ((bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE)
            || (bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF));
  }

  private static int firstBadLine(byte[] bytes) {
    ByteBuffer source = ByteBuffer.wrap(bytes);
    java.nio.CharBuffer target = java.nio.CharBuffer.allocate(bytes.length);
    StandardCharsets.UTF_8.newDecoder().decode(source, target, true);
    int line = 1;
    for (int i = 0; i < source.position(); i++) {
      if (bytes[i] == '\n') {
        line++;
      }
    }
    return line;
  }
}
