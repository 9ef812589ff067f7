/** Keeps what may be asked about completions where it can be asked. */
@NullMarked
package id.tenguyun.training.graduation.mongo;

import org.jspecify.annotations.NullMarked;
