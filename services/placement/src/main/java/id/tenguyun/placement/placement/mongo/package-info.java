/** Views of nominations and placements, folded from placement.outcomes. */
@NullMarked
package id.tenguyun.placement.placement.mongo;

import org.jspecify.annotations.NullMarked;
