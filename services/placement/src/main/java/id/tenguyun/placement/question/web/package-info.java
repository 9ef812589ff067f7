/** Answers "why not me" to whoever holds a reference code. */
@NullMarked
package id.tenguyun.placement.question.web;

import org.jspecify.annotations.NullMarked;
