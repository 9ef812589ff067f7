/** Says where the keys are under which people's data are encrypted. */
@NullMarked
package id.tenguyun.training.person.keys;

import org.jspecify.annotations.NullMarked;
