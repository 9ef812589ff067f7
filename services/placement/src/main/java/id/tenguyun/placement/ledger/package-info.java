/** The ledger of openings and floor seats, on which cumulative floors rest. */
@NullMarked
package id.tenguyun.placement.ledger;

import org.jspecify.annotations.NullMarked;
