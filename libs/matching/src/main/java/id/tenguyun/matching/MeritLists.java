package id.tenguyun.matching;

/**
 * The workers of each merit class, and of each class and province or regency, best merit first
 * (equal merits in any order). Only the order of the first offers is taken from here, so nothing
 * depends on it but speed.
 */
final class MeritLists {
  private static final int REGENCIES = 128;
  private static final int MERITS = Applicants.HIGHEST_MERIT + 1;

  private final int[] byClass;
  private final int[] classStart;
  private final int[] byProvince;
  private final int[] provinceStart;
  private final int[] byRegency;
  private final int[] regencyStart;

  /** Number of the district within the regency, beside the regency lists. */
  private final byte[] districts;

  MeritLists(Applicants applicants, VacancyIndex index, int classes) {
    int n = applicants.credentials();
    int[] workers = new int[n];
    int[] groups = new int[n];
    byMerit(applicants, workers, groups);
    this.classStart = new int[classes + 1];
    this.byClass = grouped(workers, groups, classStart);
    regroup(applicants, index, groups);
    this.provinceStart = new int[index.nearLists() + 2];
    this.byProvince = grouped(byClass, groups, provinceStart);
    for (int list = 0; list < provinceStart.length - 1; list++) {
      for (int i = provinceStart[list]; i < provinceStart[list + 1]; i++) {
        int regency = RegionCode.regency(applicants.district(byProvince[i]));
        groups[i] = list * REGENCIES + regency;
      }
    }
    this.regencyStart = new int[(index.nearLists() + 1) * REGENCIES + 1];
    this.byRegency = grouped(byProvince, groups, regencyStart);
    this.districts = new byte[n];
    for (int i = 0; i < n; i++) {
      districts[i] = (byte) (applicants.district(byRegency[i]) & 127);
    }
  }

  private static void byMerit(Applicants applicants, int[] workers, int[] classes) {
    int[] next = new int[MERITS + 1];
    int n = applicants.credentials();
    for (int c = 0; c < n; c++) {
      next[MERITS - applicants.merit(c)]++;
    }
    accumulate(next);
    for (int worker = 0; worker < applicants.size(); worker++) {
      int end = applicants.credentialEnd(worker);
      for (int c = applicants.credentialStart(worker); c < end; c++) {
        int at = next[Applicants.HIGHEST_MERIT - applicants.merit(c)]++;
        workers[at] = worker;
        classes[at] = applicants.meritClass(c);
      }
    }
  }

  /** For the class lists' entries, the near list of the worker's province; the last for none. */
  private void regroup(Applicants applicants, VacancyIndex index, int[] groups) {
    for (int c = 0; c + 1 < classStart.length; c++) {
      for (int i = classStart[c]; i < classStart[c + 1]; i++) {
        int list = index.nearList(c, RegionCode.province(applicants.district(byClass[i])));
        groups[i] = list < 0 ? index.nearLists() : list;
      }
    }
  }

  /** Sorts items into their groups, keeping the order; {@code start} is filled in. */
  private static int[] grouped(int[] items, int[] groupOf, int[] start) {
    for (int group : groupOf) {
      start[group + 1]++;
    }
    accumulate(start);
    int[] next = start.clone();
    int[] grouped = new int[items.length];
    for (int i = 0; i < items.length; i++) {
      grouped[next[groupOf[i]]++] = items[i];
    }
    return grouped;
  }

  private static void accumulate(int[] counts) {
    for (int i = 1; i < counts.length; i++) {
      counts[i] += counts[i - 1];
    }
  }

  int classes() {
    return classStart.length - 1;
  }

  int classStart(int meritClass) {
    return classStart[meritClass];
  }

  int ofClass(int at) {
    return byClass[at];
  }

  /** Where each class starts, as an array to keep. */
  int[] classStarts() {
    return classStart.clone();
  }

  /** Where each near list's workers start, as an array to keep. */
  int[] provinceStarts() {
    return provinceStart.clone();
  }

  int regencyStart(int nearList, int regency) {
    return regencyStart[nearList * REGENCIES + regency];
  }

  /** District number, within the regency, of the worker at this place of the regency lists. */
  int districtAt(int at) {
    return districts[at];
  }

  int ofRegency(int at) {
    return byRegency[at];
  }

  int provinceStart(int nearList) {
    return provinceStart[nearList];
  }

  int ofProvince(int at) {
    return byProvince[at];
  }
}
