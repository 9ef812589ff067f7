package id.tenguyun.matching;

import static id.tenguyun.matching.Checks.quoted;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The trait codes of a problem, at most eight; a set of them is a byte's bits in code order. */
final class TraitCodes {
  static final int MOST = 8;

  private final TreeSet<String> codes = new TreeSet<>(CodePointOrder.INSTANCE);

  void add(Collection<String> some) {
    some.forEach(this::add);
  }

  private void add(String code) {
    if (codes.contains(code)) {
      return;
    }
    Checks.id("trait code", code);
    if (codes.size() == MOST) {
      throw new InvalidProblemException(
          "trait code %s is one too many after %s. A problem may use %d."
              .formatted(quoted(code), codes, MOST));
    }
    codes.add(code);
  }

  String[] inOrder() {
    return codes.toArray(String[]::new);
  }

  /** Those of the codes that are known as bits: a worker may carry some no seat is kept for. */
  static int knownBits(Set<String> traits, String[] known) {
    int bits = 0;
    for (int bit = 0; bit < known.length && !traits.isEmpty(); bit++) {
      bits |= traits.contains(known[bit]) ? 1 << bit : 0;
    }
    return bits;
  }

  /** The codes as bits; each must be one of the known. */
  static int bits(Collection<String> traits, String[] known) {
    int bits = 0;
    for (String trait : traits) {
      int bit = Arrays.binarySearch(known, trait, CodePointOrder.INSTANCE);
      if (bit < 0) {
        throw new InvalidProblemException(
            "trait code %s is not among the problem's, %s."
                .formatted(quoted(trait), List.of(known)));
      }
      bits |= 1 << bit;
    }
    return bits;
  }
}
