package id.tenguyun.training.person.keys;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where people's keys are.
 *
 * @param store {@code FILE} for a single instance, {@code MONGO} for several
 * @param folder holds {@code master.keys}, which is made when missing and must be kept as safe as
 *     the data themselves, and with {@code FILE} the store itself
 */
@ConfigurationProperties("tenguyun.person-keys")
public record PersonKeySettings(@DefaultValue("FILE") Store store, Path folder) {

  /** Kinds of key store. */
  public enum Store {
    FILE,
    MONGO
  }

  /** The file of the master keys. */
  Path masterKeyFile() {
    return folder.resolve("master.keys");
  }

  /** The file of the store. */
  Path storeFile() {
    return folder.resolve("person.keys");
  }
}
