/**
 * Reads the log: every topic the page is made of, from its beginning, whenever the service starts.
 */
@NullMarked
package id.tenguyun.dashboard.kafka;

import org.jspecify.annotations.NullMarked;
