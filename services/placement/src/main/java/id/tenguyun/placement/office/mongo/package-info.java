/** Receipts of the office's acts, folded from office.receipts. */
@NullMarked
package id.tenguyun.placement.office.mongo;

import org.jspecify.annotations.NullMarked;
