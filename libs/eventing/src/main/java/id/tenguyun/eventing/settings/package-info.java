/** What an operator sets, validated when a service starts; every key is in docs/operations.md. */
@NullMarked
package id.tenguyun.eventing.settings;

import org.jspecify.annotations.NullMarked;
