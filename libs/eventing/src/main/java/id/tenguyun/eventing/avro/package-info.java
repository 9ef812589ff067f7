/** Java records to Avro records and back, by name, checked when a service starts. */
@NullMarked
package id.tenguyun.eventing.avro;

import org.jspecify.annotations.NullMarked;
