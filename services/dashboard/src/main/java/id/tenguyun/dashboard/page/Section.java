package id.tenguyun.dashboard.page;

import java.util.Locale;

/** The pages of the navigation, in its order. */
public enum Section {
  NOW("/"),
  RULES("/rules"),
  FUNNEL("/funnel"),
  TEACH("/teach"),
  MAP("/map"),
  WHY("/why"),
  BOOKS("/books");

  private final String path;

  Section(String path) {
    this.path = path;
  }

  public String path() {
    return path;
  }

  /** Its name in messages and templates. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
