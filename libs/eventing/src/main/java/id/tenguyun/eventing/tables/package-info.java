/** A service's tables behind one changelogged store: rows on the heap, CBOR in the store. */
@NullMarked
package id.tenguyun.eventing.tables;

import org.jspecify.annotations.NullMarked;
