/** What a service may take and say, from the topic catalogue, checked when it starts. */
@NullMarked
package id.tenguyun.eventing.contract;

import org.jspecify.annotations.NullMarked;
