/** Joins completions of training and assessments, in whatever order they come, to certificates. */
@NullMarked
package id.tenguyun.certification.casework;

import org.jspecify.annotations.NullMarked;
