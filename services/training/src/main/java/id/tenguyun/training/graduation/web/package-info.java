/** Answers staff who ask what became of a graduation. */
@NullMarked
package id.tenguyun.training.graduation.web;

import org.jspecify.annotations.NullMarked;
