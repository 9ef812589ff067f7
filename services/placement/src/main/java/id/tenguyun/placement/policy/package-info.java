/** The rules of local hiring as versioned data: what a policy file may say and what it means. */
@NullMarked
package id.tenguyun.placement.policy;

import org.jspecify.annotations.NullMarked;
