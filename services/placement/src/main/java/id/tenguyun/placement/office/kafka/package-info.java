/** Writes the office's acts to their topic. */
@NullMarked
package id.tenguyun.placement.office.kafka;

import org.jspecify.annotations.NullMarked;
