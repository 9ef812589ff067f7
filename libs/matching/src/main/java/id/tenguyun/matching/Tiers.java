package id.tenguyun.matching;

/**
 * Which tier a worker is to a vacancy: the nearest area they share in which she has lived long
 * enough.
 */
final class Tiers {
  static final int[] NO_RINGS = {};

  private final Openings openings;
  private final Applicants applicants;

  Tiers(Openings openings, Applicants applicants) {
    this.openings = openings;
    this.applicants = applicants;
  }

  /** Numbers of the ring-1 sets she lives in. */
  int[] ringsOf(int who) {
    int[] rings = openings.ringsOf(applicants.district(who), applicants.village(who));
    return rings == null ? NO_RINGS : rings;
  }

  int tier(int who, int vacancy) {
    return tier(who, vacancy, ringsOf(who));
  }

  /** With the rings she lives in. */
  int tier(int who, int vacancy, int[] rings) {
    int by = openings.residentBy(vacancy);
    if (rings.length > 0 && openings.inRing(vacancy, rings) && applicants.since(who, 1) <= by) {
      return 1;
    }
    int difference = openings.district(vacancy) ^ applicants.district(who);
    if (!RegionCode.sameProvince(difference)) {
      return 5;
    }
    if (difference == 0 && applicants.since(who, 2) <= by) {
      return 2;
    }
    if (RegionCode.sameRegency(difference) && applicants.since(who, 3) <= by) {
      return 3;
    }
    return applicants.since(who, 4) <= by ? 4 : 5;
  }
}
