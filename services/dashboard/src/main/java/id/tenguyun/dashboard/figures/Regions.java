package id.tenguyun.dashboard.figures;

/** Parts of a region code {@code PP.RR.DD.VVVV}: province, regency, district, village. */
final class Regions {

  private Regions() {}

  static String provinceOf(String code) {
    return firstParts(code, 1);
  }

  static String regencyOf(String villageCode) {
    return firstParts(villageCode, 2);
  }

  static String districtOf(String villageCode) {
    return firstParts(villageCode, 3);
  }

  private static String firstParts(String code, int wanted) {
    int end = -1;
    for (int i = 0; i < wanted; i++) {
      int dot = code.indexOf('.', end + 1);
      if (dot < 0 && i < wanted - 1) {
        throw new IllegalArgumentException(
            "'%s' is no village code; right would be PP.RR.DD.VVVV".formatted(code));
      }
      end = dot < 0 ? code.length() : dot;
    }
    return code.substring(0, end);
  }
}
