/** What the dashboard learns from the topics it reads: the fields it needs, and no more. */
@NullMarked
package id.tenguyun.dashboard.facts;

import org.jspecify.annotations.NullMarked;
