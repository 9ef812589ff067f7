/** How a worker hears of her nomination and answers it herself. */
@NullMarked
package id.tenguyun.training.invitation;

import org.jspecify.annotations.NullMarked;
