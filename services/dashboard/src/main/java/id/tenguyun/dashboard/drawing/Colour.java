package id.tenguyun.dashboard.drawing;

/** The colours of a file: those of {@code tokens.css} on white paper, by their names there. */
public enum Colour {
  PAPER("#ffffff"),
  INK("#17211f"),
  SOFT("#53605d"),
  LINE("#dfe4e0"),
  GROUND("#f5f6f3"),
  SEAT_RING_1("#083f3a"),
  SEAT_DISTRICT("#0f6b60"),
  SEAT_REGENCY("#3b9a8c"),
  SEAT_PROVINCE("#8ccbbf"),
  SEAT_NATIONAL("#d58a2a"),
  SEAT_AWAITING("#aab4b0"),
  SEAT_EMPTY("#e9ecea"),
  RISK("#8a5200"),
  BREACH("#a8231a"),
  LINE_1("#0b6459"),
  LINE_2("#2f5fb3"),
  LINE_3("#8a3d8f"),
  LINE_4("#a8590a"),
  HEAT_1("#dcefeb"),
  HEAT_2("#a9d8ce"),
  HEAT_3("#3b8f83"),
  HEAT_4("#0b5a50"),
  HEAT_INK_1("#17211f"),
  HEAT_INK_2("#17211f"),
  HEAT_INK_3("#ffffff"),
  HEAT_INK_4("#ffffff"),
  REGENCY_6501("#0b6459"),
  REGENCY_6502("#2f5fb3"),
  REGENCY_6503("#8a3d8f"),
  REGENCY_6504("#a8590a"),
  REGENCY_6571("#53605d");

  private final String hex;

  Colour(String hex) {
    this.hex = hex;
  }

  String hex() {
    return hex;
  }

  /** Its name in the style sheet, such as {@code --seat-ring-1}. */
  String token() {
    return "--" + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }

  /** The ground of a level of heat, 0 for none to 4 for the most. */
  static Colour heat(int level) {
    return level == 0 ? GROUND : valueOf("HEAT_" + level);
  }

  /** What is legible on {@link #heat}. */
  static Colour onHeat(int level) {
    return level == 0 ? SOFT : valueOf("HEAT_INK_" + level);
  }
}
