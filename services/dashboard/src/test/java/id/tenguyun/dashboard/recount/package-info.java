/**
 * Figures counted again from the log, by other code than the page's: plain loops over all facts.
 */
@NullMarked
package id.tenguyun.dashboard.recount;

import org.jspecify.annotations.NullMarked;
