/** Drives a service's topology in tests, without a broker. */
@NullMarked
package id.tenguyun.eventing.testkit;

import org.jspecify.annotations.NullMarked;
