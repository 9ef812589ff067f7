/** Finds the worker of a reference code, of which only the hash is kept. */
@NullMarked
package id.tenguyun.placement.question.mongo;

import org.jspecify.annotations.NullMarked;
