package id.tenguyun.matching;

import java.math.BigDecimal;

/**
 * A worker who is eligible for a vacancy.
 *
 * @param worker the worker's id
 * @param vacancy the vacancy's id
 * @param tier her priority tier there, 1 to 5
 * @param merit her merit there, 0 or more
 */
public record Candidacy(String worker, String vacancy, int tier, BigDecimal merit) {}
