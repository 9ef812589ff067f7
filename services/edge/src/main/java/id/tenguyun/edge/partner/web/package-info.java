/** The registry over HTTP, for officers. */
@NullMarked
package id.tenguyun.edge.partner.web;

import org.jspecify.annotations.NullMarked;
