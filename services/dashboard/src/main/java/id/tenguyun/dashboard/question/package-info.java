/** Asks the placement service "why not me" for a reader of the page. */
@NullMarked
package id.tenguyun.dashboard.question;

import org.jspecify.annotations.NullMarked;
