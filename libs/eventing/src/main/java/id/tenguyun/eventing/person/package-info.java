/** The one home of personal data: a key for each person, found by a keyed hash, and its cipher. */
@NullMarked
package id.tenguyun.eventing.person;

import org.jspecify.annotations.NullMarked;
