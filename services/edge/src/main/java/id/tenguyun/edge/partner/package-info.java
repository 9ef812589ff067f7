/** Who is a partner, what it may send and read, and by which credential it proves itself. */
@NullMarked
package id.tenguyun.edge.partner;

import org.jspecify.annotations.NullMarked;
