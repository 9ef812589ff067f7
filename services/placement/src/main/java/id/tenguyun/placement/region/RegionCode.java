package id.tenguyun.placement.region;

import java.util.Arrays;
import java.util.Optional;

/**
 * A region by its Kemendagri code {@code PP.RR.DD.VVVV}: province, regency or city, district,
 * village. BPS numbers the same regencies differently, so a code of theirs must never come in here.
 *
 * @param value the code, cut at any of its four levels
 */
public record RegionCode(String value) implements Comparable<RegionCode> {

  private static final int[] LENGTH = {2, 5, 8, 13};

  public RegionCode {
    if (!hasForm(value)) {
      throw new IllegalArgumentException(
          "\"" + value + "\" is no region code; write PP, PP.RR, PP.RR.DD or PP.RR.DD.VVVV");
    }
  }

  /** The code, if the text has the form of one. */
  public static Optional<RegionCode> parse(String text) {
    return hasForm(text) ? Optional.of(new RegionCode(text)) : Optional.empty();
  }

  /** Character by character, because every domicile and workplace comes through here often. */
  private static boolean hasForm(String text) {
    if (Arrays.binarySearch(LENGTH, text.length()) < 0) {
      return false;
    }
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean dot = i == LENGTH[0] || i == LENGTH[1] || i == LENGTH[2];
      boolean fits = dot ? c == '.' : c >= '0' && c <= '9';
      if (!fits || (i == LENGTH[2] + 1 && c != '1' && c != '2')) {
        return false;
      }
    }
    return true;
  }

  /** Whether the code goes down to a village (the fourth level). */
  public boolean isVillage() {
    return value.length() == LENGTH[3];
  }

  /** The province this lies in. */
  public String province() {
    return cut(0);
  }

  /** The regency or city this lies in, or the code itself when it is wider. */
  public String regency() {
    return cut(1);
  }

  /** The district this lies in, or the code itself when it is wider. */
  public String district() {
    return cut(2);
  }

  /** Whether this region is the other one or a part of it. */
  public boolean within(RegionCode other) {
    return value.equals(other.value) || value.startsWith(other.value + ".");
  }

  private String cut(int level) {
    return value.length() <= LENGTH[level] ? value : value.substring(0, LENGTH[level]);
  }

  @Override
  public int compareTo(RegionCode other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
