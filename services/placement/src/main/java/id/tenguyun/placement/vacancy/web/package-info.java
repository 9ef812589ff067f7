/** Answers questions about vacancies. */
@NullMarked
package id.tenguyun.placement.vacancy.web;

import org.jspecify.annotations.NullMarked;
