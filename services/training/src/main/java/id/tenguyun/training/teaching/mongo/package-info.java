/** Keeps gaps, programmes and partners where the teaching plan can ask for them. */
@NullMarked
package id.tenguyun.training.teaching.mongo;

import org.jspecify.annotations.NullMarked;
