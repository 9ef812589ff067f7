/** The vault: personal data at rest, as ciphertext alone. */
@NullMarked
package id.tenguyun.training.person.mongo;

import org.jspecify.annotations.NullMarked;
