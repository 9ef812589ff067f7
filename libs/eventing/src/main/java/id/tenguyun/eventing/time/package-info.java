/** Domain time: what the intake stamps and the ticks advance; nothing else reads a clock. */
@NullMarked
package id.tenguyun.eventing.time;

import org.jspecify.annotations.NullMarked;
