/** What partners send over HTTP, brought into the same events that they could send over Kafka. */
@NullMarked
package id.tenguyun.edge.submission;

import org.jspecify.annotations.NullMarked;
