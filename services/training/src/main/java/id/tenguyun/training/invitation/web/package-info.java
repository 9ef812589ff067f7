/** A centre's work list, and the page behind a worker's one-time link. */
@NullMarked
package id.tenguyun.training.invitation.web;

import org.jspecify.annotations.NullMarked;
