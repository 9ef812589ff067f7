/**
 * Knows who has been met before without knowing who she is: a keyed digest of the NIK leads to a
 * random worker id and to the key under which her data are encrypted. Forgetting an entry is
 * erasure.
 */
@NullMarked
package id.tenguyun.training.person.keys;

import org.jspecify.annotations.NullMarked;
