/** The life of a nomination and the placement it becomes. */
@NullMarked
package id.tenguyun.placement.placement;

import org.jspecify.annotations.NullMarked;
