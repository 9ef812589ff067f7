/** From a figure on the page back to the events behind it. */
@NullMarked
package id.tenguyun.dashboard.trace;

import org.jspecify.annotations.NullMarked;
