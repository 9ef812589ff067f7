/** Where places and people are: Kemendagri region codes, domiciles and priority tiers. */
@NullMarked
package id.tenguyun.placement.region;

import org.jspecify.annotations.NullMarked;
