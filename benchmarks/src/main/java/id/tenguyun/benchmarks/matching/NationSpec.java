package id.tenguyun.benchmarks.matching;

/**
 * The size of a generated nation.
 *
 * @param workers people looking for work
 * @param vacancies vacancies
 * @param openings seats of all vacancies together
 * @param schemes certification schemes; each has two minimum levels, so two merit classes
 * @param seed of everything that is drawn
 * @param sealed whether floors, outsider caps and closed windows keep seats for locals; without
 *     them every seat is open to everyone and only the trait seats are reserved
 */
public record NationSpec(
    int workers, int vacancies, int openings, int schemes, long seed, boolean sealed) {

  /** 1,000,000 workers, 50,000 vacancies, 275,000 openings. */
  public static final NationSpec NATION = new NationSpec(1_000_000, 50_000, 275_000, 150, 65, true);

  /** A tenth of it. */
  public static final NationSpec REGION = new NationSpec(100_000, 5_000, 27_500, 60, 65, true);

  /** The same region with every seat open to everyone. */
  public static final NationSpec OPEN_REGION =
      new NationSpec(100_000, 5_000, 27_500, 60, 65, false);
}
