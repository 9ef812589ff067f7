/** What stands around an event on the log: its headers, its origin, and its place in an inbox. */
@NullMarked
package id.tenguyun.eventing.envelope;

import org.jspecify.annotations.NullMarked;
