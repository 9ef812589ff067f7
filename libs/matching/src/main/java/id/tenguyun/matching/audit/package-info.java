/** Checks a matching against the rules' slow definition; shares no code with the engine. */
@NullMarked
package id.tenguyun.matching.audit;

import org.jspecify.annotations.NullMarked;
