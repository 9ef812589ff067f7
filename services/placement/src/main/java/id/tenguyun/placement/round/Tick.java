package id.tenguyun.placement.round;

import java.time.Instant;

/**
 * The latest tick.
 *
 * @param at domain time
 * @param entropyHex its random bytes, secret until a round reveals them
 */
public record Tick(Instant at, String entropyHex) {}
