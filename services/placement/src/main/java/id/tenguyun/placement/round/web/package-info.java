/** Answers questions about rounds, and why somebody was not taken. */
@NullMarked
package id.tenguyun.placement.round.web;

import org.jspecify.annotations.NullMarked;
