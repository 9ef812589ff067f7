/**
 * The training service: takes graduations from training centres, keeps personal data to itself, and
 * tells the others who completed what.
 */
@NullMarked
package id.tenguyun.training;

import org.jspecify.annotations.NullMarked;
