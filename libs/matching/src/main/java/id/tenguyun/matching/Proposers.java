package id.tenguyun.matching;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The workers' side of deferred acceptance, and what a result must know of them. A worker's next
 * choice is the best vacancy that may still take her; since cut-offs only tighten it can be found
 * from them alone, without a memory of who turned her down.
 */
interface Proposers extends SeatHeaps.TieBreak {

  int workers();

  String id(int worker);

  /** Finds the worker's next choice; false when nobody may still take her. */
  boolean nextChoice(int worker);

  /** The vacancy found last. */
  int vacancy();

  /** Her type there. */
  int type();

  /** Her key there: the greater, the better. */
  long key();

  int tier(int worker, int vacancy);

  /** Her traits as bits over the problem's codes. */
  int traits(int worker);

  BigDecimal meritAt(int worker, int vacancy);

  /** Her lottery draw in hexadecimal; null without a lottery. */
  @Nullable String draw(int worker);
}
