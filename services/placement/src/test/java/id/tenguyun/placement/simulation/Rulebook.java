package id.tenguyun.placement.simulation;

import java.util.Map;

/**
 * What the referee knows of a policy version, in its own words.
 *
 * @param shares cumulative shares in percent by skill class
 * @param floorOnly whether the nearest take only their floor in the first windows
 * @param freezes whether an upheld finding freezes the employer
 * @param blocksProbation whether a probation that is too long blocks a vacancy
 * @param traitPercentPrivate trait share of private employers, in percent
 * @param traitPercentState trait share of state-owned employers, in percent
 */
record Rulebook(
    Map<String, int[]> shares,
    boolean floorOnly,
    boolean freezes,
    boolean blocksProbation,
    int traitPercentPrivate,
    int traitPercentState) {

  /** As the policy file says it. */
  String yaml(String base, int version, String from) {
    String text =
        base.replace("version: 1", "version: " + version)
            .replace("freezeOnUpheldFinding: true", "freezeOnUpheldFinding: " + freezes)
            .replace(
                "PKWTT_PROBATION: WARN", "PKWTT_PROBATION: " + (blocksProbation ? "BLOCK" : "WARN"))
            .replace("[30, 90, 180, 365]", LifeReferee.MARKS.toString())
            .replace("effectiveFrom: 2026-01-01", "effectiveFrom: " + from)
            .replace("windowSeats: FLOOR", "windowSeats: " + (floorOnly ? "FLOOR" : "ALL"))
            .replace(
                "DISABILITY: {PRIVATE: 0.01, STATE_OWNED: 0.02}",
                "DISABILITY: {PRIVATE: %s, STATE_OWNED: %s}"
                    .formatted(decimal(traitPercentPrivate), decimal(traitPercentState)));
    for (var row : shares.entrySet()) {
      int[] s = row.getValue();
      text =
          text.replaceAll(
              "  " + row.getKey() + ": \\{RING_1: [^}]*}",
              "  %s: {RING_1: %s, DISTRICT: %s, REGENCY: %s, PROVINCE: %s}"
                  .formatted(
                      row.getKey(), decimal(s[0]), decimal(s[1]), decimal(s[2]), decimal(s[3])));
    }
    return text;
  }

  private static String decimal(int percent) {
    return percent == 100 ? "1" : "0.%02d".formatted(percent);
  }
}
