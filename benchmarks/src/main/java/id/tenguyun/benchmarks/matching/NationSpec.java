package id.tenguyun.benchmarks.matching;

/**
 * The size of a generated nation.
 *
 * @param workers people looking for work
 * @param vacancies vacancies
 * @param openings seats of all vacancies together
 * @param schemes certification schemes; each has two minimum levels, so two merit classes
 * @param seed of everything that is drawn
 * @param sealedShare how much of the default policy's sealing applies, 0 to 1: its floors (and with
 *     them the outsider caps) and the share of vacancies in an earlier window are multiplied by it;
 *     at 0 every seat is open to everyone and only the trait seats are reserved
 * @param strictTiers strict tier priority and trait seats in place of floors and caps: the nearest
 *     first, but no seat is sealed
 */
public record NationSpec(
    int workers,
    int vacancies,
    int openings,
    int schemes,
    long seed,
    double sealedShare,
    boolean strictTiers) {

  /** 1,000,000 workers, 50,000 vacancies, 275,000 openings. */
  public static final NationSpec NATION =
      new NationSpec(1_000_000, 50_000, 275_000, 150, 65, 1, false);

  /** A tenth of it. */
  public static final NationSpec REGION = new NationSpec(100_000, 5_000, 27_500, 60, 65, 1, false);

  /** The same with this much of the sealing. */
  public NationSpec sealed(double share) {
    return new NationSpec(workers, vacancies, openings, schemes, seed, share, strictTiers);
  }

  /** The same people and vacancies with about this many times the openings. */
  public NationSpec openings(int times) {
    return new NationSpec(
        workers, vacancies, times * openings, schemes, seed, sealedShare, strictTiers);
  }

  /** The same under strict tier priority. */
  public NationSpec strict() {
    return new NationSpec(workers, vacancies, openings, schemes, seed, sealedShare, true);
  }
}
