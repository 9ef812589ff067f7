package id.tenguyun.training.person;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A person as one graduation told her, in plain.
 *
 * @param graduation {@code centre/graduation}
 * @param phone null where the centre had none
 */
public record PersonOnFile(
    String graduation,
    String nik,
    String fullName,
    LocalDate birthDate,
    @Nullable String phone,
    boolean disabilityDeclared) {

  @Override
  public String toString() {
    return "PersonOnFile of " + graduation + " (not shown)";
  }
}
