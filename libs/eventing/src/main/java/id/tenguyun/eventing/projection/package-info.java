/** Views of the log: events folded into whole documents that are replaced by their id. */
@NullMarked
package id.tenguyun.eventing.projection;

import org.jspecify.annotations.NullMarked;
