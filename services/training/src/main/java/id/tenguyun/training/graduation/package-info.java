/** Decides which reported graduations are completions of training that later steps may build on. */
@NullMarked
package id.tenguyun.training.graduation;

import org.jspecify.annotations.NullMarked;
