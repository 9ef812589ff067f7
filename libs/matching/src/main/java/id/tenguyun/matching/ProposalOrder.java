package id.tenguyun.matching;

/**
 * The order in which workers make their first offer: class by class, best merit first. Any order
 * gives the same matching; this one ousts few, and keeps a class's vacancies in the cache. A worker
 * of several classes stands in it once for each.
 */
final class ProposalOrder {
  private static final int MERITS = Applicants.HIGHEST_MERIT + 1;

  private ProposalOrder() {}

  static int[] of(Applicants applicants, int classes) {
    int n = applicants.credentials();
    int[] byMerit = new int[n];
    int[] classOf = new int[n];
    int[] next = new int[MERITS + 1];
    for (int c = 0; c < n; c++) {
      next[MERITS - applicants.merit(c)]++;
    }
    accumulate(next);
    for (int worker = 0; worker < applicants.size(); worker++) {
      int end = applicants.credentialEnd(worker);
      for (int c = applicants.credentialStart(worker); c < end; c++) {
        int place = next[Applicants.HIGHEST_MERIT - applicants.merit(c)]++;
        byMerit[place] = worker;
        classOf[place] = applicants.meritClass(c);
      }
    }
    return byClass(byMerit, classOf, classes);
  }

  private static int[] byClass(int[] byMerit, int[] classOf, int classes) {
    int[] next = new int[classes + 1];
    for (int meritClass : classOf) {
      next[meritClass + 1]++;
    }
    accumulate(next);
    int[] order = new int[byMerit.length];
    for (int i = 0; i < byMerit.length; i++) {
      order[next[classOf[i]]++] = byMerit[i];
    }
    return order;
  }

  private static void accumulate(int[] counts) {
    for (int i = 1; i < counts.length; i++) {
      counts[i] += counts[i - 1];
    }
  }
}
