/** The one page, its fragments and its JSON. */
@NullMarked
package id.tenguyun.dashboard.page;

import org.jspecify.annotations.NullMarked;
