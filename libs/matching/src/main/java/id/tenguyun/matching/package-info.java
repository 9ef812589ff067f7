/**
 * The matching engine: a problem goes in, the stable matching that is best for the workers comes
 * out. Pure Java; nothing in it reads a clock or draws a number.
 *
 * <p>A problem is put together through a builder, which refuses nonsense with an {@link
 * id.tenguyun.matching.InvalidProblemException} that names the offending value:
 *
 * <pre>{@code
 * CandidacyProblem problem =
 *     MatchingProblem.builder()
 *         .lottery(seed) // breaks equal merits; leave it out where merits are distinct
 *         .vacancy(SeatPlan.of("VAC-1", 4, List.of(0, 0, 1, 2), Map.of("DISABILITY", 1), 2))
 *         .worker("w-1", Set.of("DISABILITY"), List.of("VAC-1"))
 *         .candidacy("w-1", "VAC-1", 4, 7_400)
 *         .build();
 * MatchingResult result = MatchingEngine.match(problem);
 * result.assignments();          // worker → vacancy
 * result.seats("VAC-1");         // who sits there, best merit first, with the canonical slot
 * result.cutoffs("VAC-1");       // what each tier and trait set must beat: −1 any, null none
 * result.digest();
 * }</pre>
 *
 * A {@link id.tenguyun.matching.SeatPlan} takes the openings, floors, trait seats and outsider cap
 * that remain in this round (floors may fall from one tier to the next) and the tiers whose window
 * is open; candidacies of other tiers may be there and are never taken. The outcome does not depend
 * on the order in which things were added.
 */
@NullMarked
package id.tenguyun.matching;

import org.jspecify.annotations.NullMarked;
