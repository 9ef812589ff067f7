/** Sends an employer's request for contact data the way every request comes in. */
@NullMarked
package id.tenguyun.training.contact.kafka;

import org.jspecify.annotations.NullMarked;
