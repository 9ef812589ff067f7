/** Answers what the pages ask from the board: sums from the heap, documents from the store. */
@NullMarked
package id.tenguyun.dashboard.views.board;

import org.jspecify.annotations.NullMarked;
