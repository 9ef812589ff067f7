/**
 * The edge service: the partners' door, which knows who is a partner, what each may do, and how
 * what they send over HTTP comes onto their topics.
 */
@NullMarked
package id.tenguyun.edge;

import org.jspecify.annotations.NullMarked;
