/** Checks a graduate's personal data at the door, so that nothing behind it has to see them. */
@NullMarked
package id.tenguyun.training.person;

import org.jspecify.annotations.NullMarked;
