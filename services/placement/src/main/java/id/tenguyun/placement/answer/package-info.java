/** Tells a worker in her own words why a vacancy did not take her. */
@NullMarked
package id.tenguyun.placement.answer;

import org.jspecify.annotations.NullMarked;
