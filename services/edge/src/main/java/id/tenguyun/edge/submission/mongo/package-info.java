/** Receipts of what came in by this door. */
@NullMarked
package id.tenguyun.edge.submission.mongo;

import org.jspecify.annotations.NullMarked;
