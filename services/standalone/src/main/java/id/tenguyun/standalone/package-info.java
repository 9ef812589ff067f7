/** Everything in one process for a laptop, and the command line. */
@NullMarked
package id.tenguyun.standalone;

import org.jspecify.annotations.NullMarked;
