/**
 * Who may do what on the broker: wanted out of topics and registry, found, and brought to agree.
 */
@NullMarked
package id.tenguyun.edge.access;

import org.jspecify.annotations.NullMarked;
