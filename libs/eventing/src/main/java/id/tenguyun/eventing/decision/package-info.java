/**
 * How a service decides: {@code decide(state, input) → events}, {@code apply(state, event)}. Plain
 * Java, the only part of this library that domain code may see.
 */
@NullMarked
package id.tenguyun.eventing.decision;

import org.jspecify.annotations.NullMarked;
