/** What tests share: one local platform per JVM, Avro in and out, a clock turned by hand, seeds. */
@NullMarked
package id.tenguyun.testkit;

import org.jspecify.annotations.NullMarked;
