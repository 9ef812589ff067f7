/** Answers who opened sealed seats, when and why. */
@NullMarked
package id.tenguyun.placement.release.web;

import org.jspecify.annotations.NullMarked;
