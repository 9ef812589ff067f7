/** The message port of a laptop: a folder of files. */
@NullMarked
package id.tenguyun.training.invitation.outbox;

import org.jspecify.annotations.NullMarked;
