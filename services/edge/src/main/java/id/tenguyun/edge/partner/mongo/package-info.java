/** The registry as it may be asked for, folded from what was decided. */
@NullMarked
package id.tenguyun.edge.partner.mongo;

import org.jspecify.annotations.NullMarked;
