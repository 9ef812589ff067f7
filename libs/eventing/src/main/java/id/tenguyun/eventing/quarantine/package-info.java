/** What operators do with records that nobody could read: look, mend, discard, send again. */
@NullMarked
package id.tenguyun.eventing.quarantine;

import org.jspecify.annotations.NullMarked;
