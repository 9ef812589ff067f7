package id.tenguyun.dashboard.views.folded;

/** The parts of a Kemendagri village code, {@code PP.RR.DD.VVVV}. */
final class Codes {

  private Codes() {}

  static String regency(String village) {
    return prefix(village, "PP.RR".length());
  }

  static String district(String village) {
    return prefix(village, "PP.RR.DD".length());
  }

  private static String prefix(String village, int length) {
    if (village.length() < "PP.RR.DD.VVVV".length()) {
      throw new IllegalArgumentException(
          "'%s' is no village code; right would be PP.RR.DD.VVVV".formatted(village));
    }
    return village.substring(0, length);
  }
}
