/** Who may call what of this service over HTTP. */
@NullMarked
package id.tenguyun.edge.web;

import org.jspecify.annotations.NullMarked;
