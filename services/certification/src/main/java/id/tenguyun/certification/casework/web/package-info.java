/** Answers staff who ask where a case stands. */
@NullMarked
package id.tenguyun.certification.casework.web;

import org.jspecify.annotations.NullMarked;
