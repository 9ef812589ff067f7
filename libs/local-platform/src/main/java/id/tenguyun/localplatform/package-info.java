/**
 * What a laptop or a test needs to stand on its own: a durable Kafka broker, a schema registry and
 * a document store, none of which listens beyond loopback.
 */
@NullMarked
package id.tenguyun.localplatform;

import org.jspecify.annotations.NullMarked;
