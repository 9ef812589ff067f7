/** Partners' events on their way to their own topics. */
@NullMarked
package id.tenguyun.edge.submission.kafka;

import org.jspecify.annotations.NullMarked;
