/** Direct hires, headcounts and where every employer stands against its floors. */
@NullMarked
package id.tenguyun.placement.compliance;

import org.jspecify.annotations.NullMarked;
