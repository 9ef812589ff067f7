/** How every part of Tenguyun talks to a Confluent-compatible schema registry. */
@NullMarked
package id.tenguyun.registry;

import org.jspecify.annotations.NullMarked;
