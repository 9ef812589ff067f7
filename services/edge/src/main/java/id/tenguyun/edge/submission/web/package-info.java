/** The three ways to send the same thing over HTTP, and the receipts. */
@NullMarked
package id.tenguyun.edge.submission.web;

import org.jspecify.annotations.NullMarked;
