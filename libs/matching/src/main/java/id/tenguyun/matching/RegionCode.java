package id.tenguyun.matching;

import java.util.function.Supplier;

/**
 * Region codes {@code PP.RR.DD.VVVV} as numbers: province, regency and district in seven bits each,
 * so that the number of leading equal bits says how near two districts are; the village apart.
 */
final class RegionCode {
  private static final int FORM_LENGTH = 13;

  private RegionCode() {}

  /** The district part of a village's code. */
  static int district(String code, String whose) {
    return district(code, () -> whose);
  }

  /** The same where the words for a refusal are worth making only when one is due. */
  static int district(String code, Supplier<String> whose) {
    check(code, whose);
    return packed(code);
  }

  private static int packed(String code) {
    return digits(code, 0, 2) << 14 | digits(code, 3, 5) << 7 | digits(code, 6, 8);
  }

  /** The last four digits. */
  static int village(String code) {
    return digits(code, 9, FORM_LENGTH);
  }

  /** The code as text. */
  static String text(int district, int village) {
    return "%02d.%02d.%02d.%04d"
        .formatted(district >> 14, district >> 7 & 127, district & 127, village);
  }

  /** A whole village code from its two parts. */
  static long key(int district, int village) {
    return (long) district << 14 | village;
  }

  /** Bits that a code of this many characters leaves open; −1 when no code has that length. */
  private static int openBits(int length) {
    return switch (length) {
      case 2 -> 28;
      case 5 -> 21;
      case 8 -> 14;
      case FORM_LENGTH -> 0;
      default -> -1;
    };
  }

  /** A region of any level: the keys of its villages, from the first to the last. */
  static Range range(String code, String whose) {
    int open = openBits(code.length());
    if (open < 0 || !isForm(code)) {
      throw new InvalidProblemException(
          "%s: \"%s\" is no region code. It has the form PP, PP.RR, PP.RR.DD or PP.RR.DD.VVVV."
              .formatted(whose, code));
    }
    String village = code + "00.00.00.0000".substring(code.length());
    long first = key(packed(village), village(village));
    return new Range(first, first | (1L << open) - 1);
  }

  /** Village keys, both ends included. */
  record Range(long first, long last) {
    boolean holds(long village) {
      return first <= village && village <= last;
    }
  }

  static int province(int district) {
    return district >> 14;
  }

  /** Number of the regency within its province. */
  static int regency(int district) {
    return district >> 7 & 127;
  }

  static boolean sameRegency(int districtsDifference) {
    return districtsDifference < 1 << 7;
  }

  static boolean sameProvince(int districtsDifference) {
    return districtsDifference < 1 << 14;
  }

  private static void check(String code, Supplier<String> whose) {
    if (code.length() != FORM_LENGTH || !isForm(code)) {
      throw new InvalidProblemException(
          "%s: \"%s\" is no village code. It has the form PP.RR.DD.VVVV, say 65.01.05.2003."
              .formatted(whose.get(), code));
    }
  }

  private static boolean isForm(String code) {
    boolean right = true;
    for (int i = 0; right && i < code.length(); i++) {
      char c = code.charAt(i);
      right = i == 2 || i == 5 || i == 8 ? c == '.' : c >= '0' && c <= '9';
    }
    return right;
  }

  private static int digits(String code, int from, int to) {
    int value = 0;
    for (int i = from; i < to; i++) {
      value = 10 * value + code.charAt(i) - '0';
    }
    return value;
  }
}
