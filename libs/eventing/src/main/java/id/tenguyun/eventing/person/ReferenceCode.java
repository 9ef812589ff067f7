package id.tenguyun.eventing.person;

import java.util.Locale;
import java.util.Optional;

/**
 * A code by which a worker asks about herself without telling who she is: 55 bits in eleven of
 * Crockford's base 32 digits and a check digit, written {@code XXXX-XXXX-XXXX}, short enough to
 * read aloud. The check digit (Luhn's algorithm over 32 symbols) finds every single wrong digit and
 * most swapped neighbours; I and L are read as 1, O as 0, and small letters as large ones.
 */
public final class ReferenceCode {

  private static final String DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
  private static final int BASE = 32;
  private static final int BITS = 5;
  private static final int RANDOM_DIGITS = 11;
  private static final int LENGTH = RANDOM_DIGITS + 1;
  private static final int GROUP = 4;

  private final String digits;

  private ReferenceCode(String digits) {
    this.digits = digits;
  }

  /**
   * The code of some random bits.
   *
   * @param random of which the lower 55 bits count
   */
  public static ReferenceCode of(long random) {
    var digits = new StringBuilder(LENGTH);
    for (int place = RANDOM_DIGITS - 1; place >= 0; place--) {
      digits.append(DIGITS.charAt((int) (random >>> (BITS * place)) & (BASE - 1)));
    }
    return new ReferenceCode(digits.append(checkDigit(digits)).toString());
  }

  /** Reads what somebody typed or read aloud; empty when it cannot be a code. */
  public static Optional<ReferenceCode> parse(String text) {
    String typed =
        text.toUpperCase(Locale.ROOT)
            .replaceAll("[\\s-]", "")
            .replace('I', '1')
            .replace('L', '1')
            .replace('O', '0');
    boolean sound =
        typed.length() == LENGTH
            && typed.chars().allMatch(c -> DIGITS.indexOf(c) >= 0)
            && checkDigit(typed.substring(0, RANDOM_DIGITS)) == typed.charAt(RANDOM_DIGITS);
    return sound ? Optional.of(new ReferenceCode(typed)) : Optional.empty();
  }

  private static char checkDigit(CharSequence digits) {
    int sum = 0;
    int factor = 2;
    for (int i = digits.length() - 1; i >= 0; i--) {
      int product = factor * DIGITS.indexOf(digits.charAt(i));
      sum += product / BASE + product % BASE;
      factor = 3 - factor;
    }
    return DIGITS.charAt((BASE - sum % BASE) % BASE);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ReferenceCode code && code.digits.equals(digits);
  }

  @Override
  public int hashCode() {
    return digits.hashCode();
  }

  /** As it is printed, in three groups. */
  @Override
  public String toString() {
    return String.join(
        "-",
        digits.substring(0, GROUP),
        digits.substring(GROUP, 2 * GROUP),
        digits.substring(2 * GROUP));
  }
}
