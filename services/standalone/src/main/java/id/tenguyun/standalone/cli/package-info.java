/** The command line: what can be typed after {@code ./tenguyun}. */
@NullMarked
package id.tenguyun.standalone.cli;

import org.jspecify.annotations.NullMarked;
