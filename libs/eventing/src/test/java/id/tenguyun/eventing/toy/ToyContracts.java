package id.tenguyun.eventing.toy;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.tenguyun.eventing.contract.EventTypes;
import id.tenguyun.schemas.TopicCatalogue;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** The contracts of the toy service. */
public final class ToyContracts {

  private ToyContracts() {}

  public static TopicCatalogue catalogue() {
    try (InputStream yaml = ToyContracts.class.getResourceAsStream("/yard-topics.yaml")) {
      return TopicCatalogue.parse(new String(yaml.readAllBytes(), UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static EventTypes types() {
    return EventTypes.generated()
        .and(
            List.of(
                CratePacked.class,
                CrateAccepted.class,
                CrateSpoiled.class,
                CrateNoted.class,
                CratesForeign.class));
  }

  public static CratePacked packed(String id, int weightGrams) {
    return new CratePacked(id, "PRI-MILL", "65", CrateKind.DRY, weightGrams, null);
  }
}
