/** The page's charts as SVG files of their own, which may be taken away and printed. */
@NullMarked
package id.tenguyun.dashboard.drawing;

import org.jspecify.annotations.NullMarked;
