/** The one receipt that every submission gets: accepted, duplicate, or rejected with reasons. */
@NullMarked
package id.tenguyun.eventing.receipt;

import org.jspecify.annotations.NullMarked;
