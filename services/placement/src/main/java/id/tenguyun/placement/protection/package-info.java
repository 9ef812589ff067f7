/**
 * Worker protection: grievances, inspectors' findings, and employers frozen until they cure them.
 */
@NullMarked
package id.tenguyun.placement.protection;

import org.jspecify.annotations.NullMarked;
