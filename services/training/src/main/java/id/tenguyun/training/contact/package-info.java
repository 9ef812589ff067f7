/** An employer's one read of the name and phone number of a nominee who accepted. */
@NullMarked
package id.tenguyun.training.contact;

import org.jspecify.annotations.NullMarked;
