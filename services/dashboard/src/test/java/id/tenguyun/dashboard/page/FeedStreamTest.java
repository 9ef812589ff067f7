package id.tenguyun.dashboard.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The stream of outcomes, as a browser reads it and comes back to it. */
class FeedStreamTest {

  private static final Site SITE = Site.filled();

  @Test
  void resumesTheStreamAfterTheLastLineTheBrowserGot() throws IOException {
    long end = Long.parseLong(SITE.made().board.view().feed().end().toString().substring(2));
    List<String> fromPage = ids("/feed?after=0-" + (end - 3), Map.of(), 3);

    List<String> afterBreak =
        ids("/feed?after=0-" + (end - 3), Map.of("Last-Event-ID", fromPage.get(1)), 1);

    assertThat(fromPage).containsExactly("0-" + (end - 2), "0-" + (end - 1), "0-" + end);
    assertThat(afterBreak).containsExactly("0-" + end);
  }

  @Test
  void startsAReaderFromAnotherLogAgainWithTheLatestLines() throws IOException {
    String end = SITE.made().board.view().feed().end().toString();
    List<String> lines = SITE.lines("/feed?after=0-999999", Map.of(), 6 + 3 * FeedLines.SHOWN + 1);

    assertThat(lines).contains("event:reset");
    assertThat(lines.stream().filter("event:outcome"::equals)).hasSize(FeedLines.SHOWN);
    assertThat(lines.stream().filter(line -> line.startsWith("id:"))).containsExactly("id:" + end);
  }

  private static List<String> ids(String path, Map<String, String> headers, int many)
      throws IOException {
    // retry, ready, blank, then four lines each
    return SITE.lines(path, headers, 3 + 4 * many).stream()
        .filter(line -> line.startsWith("id:"))
        .map(line -> line.substring("id:".length()))
        .toList();
  }
}
