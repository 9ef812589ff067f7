/**
 * A login for a laptop: tokens for partners by their credential, and for the office by password.
 */
@NullMarked
package id.tenguyun.edge.login;

import org.jspecify.annotations.NullMarked;
