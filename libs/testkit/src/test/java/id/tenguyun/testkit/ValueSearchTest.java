package id.tenguyun.testkit;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ValueSearchTest {

  private static final String NAME = "Siti Nur'aini Ombak";

  private final ValueSearch search = new ValueSearch().text(NAME).day(LocalDate.of(1999, 2, 3));

  @TempDir private Path folder;

  @Test
  void a_value_is_found_in_every_encoding() {
    search.in("utf-8", NAME.getBytes(UTF_8));
    search.in("capitals", NAME.toUpperCase(Locale.ROOT));
    search.in("utf-16le", NAME.getBytes(UTF_16LE));
    search.in("utf-16be", NAME.getBytes(UTF_16BE));
    search.in("hex", HexFormat.of().formatHex(NAME.getBytes(UTF_8)));
    search.in("day", "born 03/02/1999");

    assertThat(search.found()).hasSize(6);
  }

  @Test
  void it_is_found_anywhere_in_base64() {
    Random random = Seeds.random("ValueSearchTest");
    for (int before = 0; before < 50; before++) {
      byte[] noise = new byte[before + random.nextInt(20)];
      random.nextBytes(noise);
      String around = new String(noise, ISO_8859_1);
      byte[] bytes = (around + NAME + around).getBytes(ISO_8859_1);
      search.in("plain " + before, Base64.getEncoder().encode(bytes));
      search.in("url " + before, Base64.getUrlEncoder().withoutPadding().encode(bytes));
    }
    assertThat(search.found()).hasSize(100);
  }

  @Test
  void files_are_searched_and_nothing_is_found_where_nothing_is() throws Exception {
    Files.writeString(Files.createDirectory(folder.resolve("a")).resolve("log"), "met " + NAME);
    Files.writeString(folder.resolve("b"), "met somebody");

    search.inFiles(folder);

    assertThat(search.found()).containsExactly("file a/log: " + NAME);
  }
}
