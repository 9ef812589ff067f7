/**
 * The certification service: turns completions of training and assessments into certificates, keeps
 * them until they end, and lets anyone verify one.
 */
@NullMarked
package id.tenguyun.certification;

import org.jspecify.annotations.NullMarked;
