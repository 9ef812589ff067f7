/** Keeps the views as whole documents, so that a start has something to show at once. */
@NullMarked
package id.tenguyun.dashboard.mongo;

import org.jspecify.annotations.NullMarked;
