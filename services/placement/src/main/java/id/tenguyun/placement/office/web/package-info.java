/** Takes the office's acts over HTTP. */
@NullMarked
package id.tenguyun.placement.office.web;

import org.jspecify.annotations.NullMarked;
