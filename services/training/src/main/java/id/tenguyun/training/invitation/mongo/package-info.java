/** Keeps every invitation where her centre and her link can find it. */
@NullMarked
package id.tenguyun.training.invitation.mongo;

import org.jspecify.annotations.NullMarked;
