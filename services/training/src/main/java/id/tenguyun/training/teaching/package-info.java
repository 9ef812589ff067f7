/** What a training centre should teach next, by the seats that no local could take. */
@NullMarked
package id.tenguyun.training.teaching;

import org.jspecify.annotations.NullMarked;
