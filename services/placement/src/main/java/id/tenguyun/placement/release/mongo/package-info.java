/** Releases of every vacancy as they may be asked for. */
@NullMarked
package id.tenguyun.placement.release.mongo;

import org.jspecify.annotations.NullMarked;
