/** The command line's side of the wire: sends events, follows topics, waits for receipts. */
@NullMarked
package id.tenguyun.standalone.wire;

import org.jspecify.annotations.NullMarked;
