/** Views of vacancies, folded from placement.vacancies. */
@NullMarked
package id.tenguyun.placement.vacancy.mongo;

import org.jspecify.annotations.NullMarked;
