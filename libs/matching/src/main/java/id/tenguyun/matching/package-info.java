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
 * A round of a province or a nation is given by merit class: no candidacy is written out, tiers and
 * the order of preference follow from regions, dates and wages, and only what sets a worker apart
 * is stated for her:
 *
 * <pre>{@code
 * MeritClassProblem problem =
 *     MatchingProblem.byMeritClass(seed)
 *         .vacancy(
 *             new Opening(
 *                 plan, "WELDER/III", "65.01.05.2003", ringOneVillages, residentBy, 4_200_000,
 *                 "PKWT", startsOn)) // kind and first day: only for workers' terms, or null
 *         .worker(new Applicant("w-1", "65.01.05.2004", residence, traits, merits))
 *         .worker(
 *             new Applicant("w-2", "65.71.01.1001", residence, traits, merits)
 *                 .withPreferences(Preferences.first(List.of("VAC-7"))) // or only(…)
 *                 .withTerms(new Terms(4_000_000, Set.of("65.01"), Set.of("PKWT"), from, until))
 *                 .without(Set.of("VAC-3"))) // turned her down before, say
 *         .build();
 * }</pre>
 *
 * {@code merits} names every class she qualifies for; a class nobody asks for is ignored. Where she
 * qualifies for some vacancies of a class only (a certificate that ends before the first day of
 * work), exclude the others. {@code from} and {@code until} are the first and the last day on which
 * she can start, so age and availability are part of them. Equal wages at equal distance fall to
 * the order of the vacancies' ids as their seat plans give them. {@link
 * id.tenguyun.matching.IncrementalRound} goes on from a finished round.
 *
 * <p>A {@link id.tenguyun.matching.SeatPlan} takes the openings, floors, trait seats and outsider
 * cap that remain in this round (floors may fall from one tier to the next) and the tiers whose
 * window is open; candidacies of other tiers may be there and are never taken. The outcome does not
 * depend on the order in which things were added.
 */
@NullMarked
package id.tenguyun.matching;

import org.jspecify.annotations.NullMarked;
