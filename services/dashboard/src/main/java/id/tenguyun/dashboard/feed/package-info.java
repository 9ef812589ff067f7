/**
 * The live feed: one plain sentence an outcome, naming no place so small that it names a person.
 */
@NullMarked
package id.tenguyun.dashboard.feed;

import org.jspecify.annotations.NullMarked;
