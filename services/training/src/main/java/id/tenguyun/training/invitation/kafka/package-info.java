/** Brings invitations to the message port, and answers to the log. */
@NullMarked
package id.tenguyun.training.invitation.kafka;

import org.jspecify.annotations.NullMarked;
