/** The files that partners export from their own systems, turned into the events they stand for. */
@NullMarked
package id.tenguyun.edge.exports;

import org.jspecify.annotations.NullMarked;
