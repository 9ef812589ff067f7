/** A view of who has read whose contact data, when and why. */
@NullMarked
package id.tenguyun.training.contact.mongo;

import org.jspecify.annotations.NullMarked;
