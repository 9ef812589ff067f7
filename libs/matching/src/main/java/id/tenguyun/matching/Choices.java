package id.tenguyun.matching;

/**
 * What each worker would ask for, best first, found one after another, so that a market need not
 * write out who is eligible for what. Workers and vacancies go by their numbers in the {@link
 * ChoicesProblem}. Used by one round, in one thread.
 */
public interface Choices {

  /**
   * Finds the worker's next candidacy after the one that was found for her last; false when there
   * is none left. A candidacy that is out of reach may be passed over: cut-offs only tighten, so it
   * stays out of reach.
   */
  boolean next(int worker, Reach reach);

  /** The vacancy found last. */
  int vacancy();

  /** Her tier there, 1 to 5. */
  int tier();

  /** Her merit there, 0 to 10,000; one number for all candidates of one vacancy to compare. */
  int merit();

  /** The tier of a worker at a vacancy that was found for her. */
  int tier(int worker, int vacancy);

  /** The merit of a worker at a vacancy that was found for her. */
  int merit(int worker, int vacancy);

  /** What the round has learnt of cut-offs so far. */
  interface Reach {

    /** Whether the vacancy would take the worker now; never wrong about no. */
    boolean mayTake(int worker, int vacancy, int tier, int merit);

    /**
     * The least merit with which the vacancy might still take somebody of this tier who has no
     * trait, never too high; {@link Integer#MAX_VALUE} when it takes none.
     */
    default int leastMerit(int vacancy, int tier) {
      return 0;
    }
  }
}
