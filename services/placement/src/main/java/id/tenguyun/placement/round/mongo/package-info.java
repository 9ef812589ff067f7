/** Views of rounds and decision records, folded from placement.rounds. */
@NullMarked
package id.tenguyun.placement.round.mongo;

import org.jspecify.annotations.NullMarked;
