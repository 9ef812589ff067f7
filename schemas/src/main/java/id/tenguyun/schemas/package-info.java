/** The contracts: the catalogue of topics and what is made from it and from the Avro schemas. */
@NullMarked
package id.tenguyun.schemas;

import org.jspecify.annotations.NullMarked;
