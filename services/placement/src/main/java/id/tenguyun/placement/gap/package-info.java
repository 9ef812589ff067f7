/** Skill gaps: open seats that no local could take, and why. */
@NullMarked
package id.tenguyun.placement.gap;

import org.jspecify.annotations.NullMarked;
