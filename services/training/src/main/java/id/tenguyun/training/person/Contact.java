package id.tenguyun.training.person;

import org.jspecify.annotations.Nullable;

/**
 * How to reach a person. It has no text form, since neither value may reach a log.
 *
 * @param phone null where her centre had none
 */
public record Contact(String fullName, @Nullable String phone) {

  @Override
  public String toString() {
    return "Contact (not shown)";
  }
}
