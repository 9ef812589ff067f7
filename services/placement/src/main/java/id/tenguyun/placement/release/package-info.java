/** Releases and exemptions: sealed seats opened by two officers. */
@NullMarked
package id.tenguyun.placement.release;

import org.jspecify.annotations.NullMarked;
