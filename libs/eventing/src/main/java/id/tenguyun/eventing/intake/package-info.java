/**
 * The one way in: decodes, checks sender and type, stamps domain time, and writes to a service's
 * inbox, to a receipt topic or to quarantine, in one transaction.
 */
@NullMarked
package id.tenguyun.eventing.intake;

import org.jspecify.annotations.NullMarked;
