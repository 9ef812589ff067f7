package id.tenguyun.localplatform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {

  @TempDir Path temp;

  @Test
  void opensAFreshFolderAndOpensItAgainAfterClosing() {
    Path root = temp.resolve("a/b");
    DataFolder.open(root).close();
    try (DataFolder again = DataFolder.open(root)) {
      assertThat(again.path("broker")).isEqualTo(root.resolve("broker"));
    }
  }

  @Test
  void namesTheProcessThatHasItOpen() {
    try (DataFolder first = DataFolder.open(temp)) {
      assertThatThrownBy(() -> DataFolder.open(first.root()))
          .isInstanceOf(StartFailedException.class)
          .hasMessageContaining("in use by process " + ProcessHandle.current().pid());
    }
  }

  @Test
  void refusesDataOfAnotherVersionAndLeavesItUnlocked() throws IOException {
    DataFolder.open(temp).close();
    Files.writeString(temp.resolve("version"), "tenguyun-data 999\n");
    for (int attempt = 0; attempt < 2; attempt++) {
      assertThatThrownBy(() -> DataFolder.open(temp))
          .isInstanceOf(StartFailedException.class)
          .hasMessageContaining("tenguyun-data 999")
          .hasMessageContaining(DataFolder.VERSION);
    }
  }

  @Test
  void refusesAFolderThatIsNotOurs() throws IOException {
    Files.writeString(temp.resolve("thesis.txt"), "do not touch");
    assertThatThrownBy(() -> DataFolder.open(temp))
        .isInstanceOf(StartFailedException.class)
        .hasMessageContaining("holds files but no Tenguyun data");
    assertThat(temp).isDirectoryContaining("glob:**thesis.txt");
  }

  @Test
  void saysWhenTheDiskIsFull() {
    assertThatThrownBy(() -> DataFolder.open(temp, Long.MAX_VALUE))
        .isInstanceOf(StartFailedException.class)
        .hasMessageContaining("is full")
        .hasMessageContaining("Make room");
  }
}
