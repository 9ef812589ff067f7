/** Questions that a worker asks about herself, by the code printed with her certificate. */
@NullMarked
package id.tenguyun.placement.question;

import org.jspecify.annotations.NullMarked;
