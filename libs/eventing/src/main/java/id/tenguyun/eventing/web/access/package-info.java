/** Who may call what over HTTP: one table per service, logins, limits and the access log. */
@NullMarked
package id.tenguyun.eventing.web.access;

import org.jspecify.annotations.NullMarked;
