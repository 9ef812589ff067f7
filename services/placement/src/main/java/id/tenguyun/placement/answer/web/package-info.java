/** Answers "why was I not taken" over HTTP. */
@NullMarked
package id.tenguyun.placement.answer.web;

import org.jspecify.annotations.NullMarked;
