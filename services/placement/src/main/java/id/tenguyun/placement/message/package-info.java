/** What the placement service is told and what it says; named and shaped as the contracts are. */
@NullMarked
package id.tenguyun.placement.message;

import org.jspecify.annotations.NullMarked;
