package id.tenguyun.matching;

import java.util.Comparator;

/**
 * Ids in the order of their Unicode code points, which is also the order of their UTF-8 bytes and
 * what other languages sort by; {@link String#compareTo} differs for characters beyond U+FFFF.
 */
enum CodePointOrder implements Comparator<String> {
  INSTANCE;

  @Override
  public int compare(String a, String b) {
    int length = Math.min(a.length(), b.length());
    for (int i = 0; i < length; i++) {
      char x = a.charAt(i);
      char y = b.charAt(i);
      if (x != y) {
        boolean surrogates = Character.isSurrogate(x) != Character.isSurrogate(y);
        return surrogates ? (Character.isSurrogate(x) ? 1 : -1) : Character.compare(x, y);
      }
    }
    return Integer.compare(a.length(), b.length());
  }
}
