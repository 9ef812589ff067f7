/** Tells a training centre what to teach next. */
@NullMarked
package id.tenguyun.training.teaching.web;

import org.jspecify.annotations.NullMarked;
