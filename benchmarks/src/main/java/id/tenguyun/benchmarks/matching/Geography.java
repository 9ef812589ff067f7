package id.tenguyun.benchmarks.matching;

import java.util.Random;

/**
 * Made-up villages with real-looking codes: 38 provinces of very unequal weight, 13 regencies each,
 * 14 districts in a regency, 11 villages in a district.
 */
final class Geography {
  private static final int PROVINCES = 38;
  private static final int REGENCIES = 13;
  private static final int DISTRICTS = 14;
  private static final int VILLAGES = 11;

  private final double[] upTo = new double[PROVINCES];

  /**
   * Weights fall by rank as 1 / (rank + 2).
   *
   * @param shift how far the ranking is turned, so that jobs need not be where people are
   */
  Geography(int shift) {
    double sum = 0;
    for (int p = 0; p < PROVINCES; p++) {
      sum += 1.0 / ((p + shift) % PROVINCES + 2);
      upTo[p] = sum;
    }
    for (int p = 0; p < PROVINCES; p++) {
      upTo[p] /= sum;
    }
  }

  String village(Random random) {
    double at = random.nextDouble();
    int province = 0;
    while (upTo[province] < at) {
      province++;
    }
    return district(11 + province, 1 + random.nextInt(REGENCIES), 1 + random.nextInt(DISTRICTS))
        + village(random.nextInt(VILLAGES));
  }

  /** Another village of the same district. */
  String neighbour(String village, Random random) {
    return village.substring(0, 9) + village(random.nextInt(VILLAGES));
  }

  static int province(String village) {
    return Integer.parseInt(village, 0, 2, 10);
  }

  private static String district(int province, int regency, int district) {
    StringBuilder code = new StringBuilder(13).append(province).append('.');
    twoDigits(code, regency);
    twoDigits(code, district);
    return code.toString();
  }

  private static void twoDigits(StringBuilder code, int number) {
    code.append((char) ('0' + number / 10)).append((char) ('0' + number % 10)).append('.');
  }

  private static String village(int number) {
    return Integer.toString(2001 + number);
  }
}
