/** What the pages ask, and the answers they get, whatever keeps them. */
@NullMarked
package id.tenguyun.dashboard.views;

import org.jspecify.annotations.NullMarked;
