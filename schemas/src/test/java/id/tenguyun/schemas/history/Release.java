package id.tenguyun.schemas.history;

import static org.assertj.core.api.Assertions.assertThat;

import id.tenguyun.schemas.Project;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.avro.Schema;

/** Releases new and changed events: writes their next version into the history. */
public final class Release {

  static final String COMMAND = "./mvnw -pl schemas test -Drelease=true -Dupdate=true";

  private Release() {}

  /** Releases what has changed, when {@code -Drelease=true} asks for it and it fits. */
  public static void whenAsked() throws IOException {
    if (Boolean.getBoolean("release")) {
      ReleasedSchemas released = ReleasedSchemas.read(Project.HISTORY);
      for (Schema event : Project.schemas().events()) {
        release(event, released.of(event.getName()));
      }
    }
  }

  private static void release(Schema event, List<ReleasedSchemas.Version> released)
      throws IOException {
    String text = event.toString(true);
    if (!released.isEmpty() && released.getLast().schema().toString(true).equals(text)) {
      return;
    }
    assertThat(Compatibility.problems(event, released))
        .as("%s cannot be released: change it so that it fits every released version", event)
        .isEmpty();
    int number = released.isEmpty() ? 1 : released.getLast().number() + 1;
    Path file = Project.HISTORY.resolve(event.getName()).resolve("v" + number + ".avsc");
    ReleasedSchemas.Version version =
        new ReleasedSchemas.Version(event.getName(), number, file, event);
    Files.createDirectories(version.goldenBytes().getParent());
    Files.writeString(file, text + "\n");
    Files.write(version.goldenBytes(), SampleRecord.binary(event));
    Files.writeString(version.goldenJson(), SampleRecord.json(event));
  }
}
