/** What-if runs as jobs over HTTP: start, progress, result, cancel. */
@NullMarked
package id.tenguyun.placement.whatif.web;

import org.jspecify.annotations.NullMarked;
