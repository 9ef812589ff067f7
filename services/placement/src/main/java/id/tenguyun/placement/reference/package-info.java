/** What an administrator registers: partners, projects, schemes, programmes and wages. */
@NullMarked
package id.tenguyun.placement.reference;

import org.jspecify.annotations.NullMarked;
