/** Commands by REST: they become events on the caller's topic and are answered by their receipt. */
@NullMarked
package id.tenguyun.eventing.web;

import org.jspecify.annotations.NullMarked;
