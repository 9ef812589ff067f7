/** Placement: certificates, vacancies and policies become rounds, nominations and placements. */
@NullMarked
package id.tenguyun.placement;

import org.jspecify.annotations.NullMarked;
