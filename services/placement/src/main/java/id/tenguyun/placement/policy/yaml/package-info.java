/** Policy files: from YAML text to a valid policy, or to everything that is wrong with the text. */
@NullMarked
package id.tenguyun.placement.policy.yaml;

import org.jspecify.annotations.NullMarked;
