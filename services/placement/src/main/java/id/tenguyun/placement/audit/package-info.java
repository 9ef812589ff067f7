/** Checks every round again: the engine's independent auditor on each problem and result. */
@NullMarked
package id.tenguyun.placement.audit;

import org.jspecify.annotations.NullMarked;
