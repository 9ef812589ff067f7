/** Lists policies over HTTP. */
@NullMarked
package id.tenguyun.placement.policy.web;

import org.jspecify.annotations.NullMarked;
