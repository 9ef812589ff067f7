/** Takes personal data out of graduations before they rest anywhere of ours. */
@NullMarked
package id.tenguyun.training.person.kafka;

import org.jspecify.annotations.NullMarked;
