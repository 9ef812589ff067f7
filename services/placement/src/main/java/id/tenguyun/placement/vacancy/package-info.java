/** Vacancies: what is checked before anyone is nominated, their windows and their end. */
@NullMarked
package id.tenguyun.placement.vacancy;

import org.jspecify.annotations.NullMarked;
