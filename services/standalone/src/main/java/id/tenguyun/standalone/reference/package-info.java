/** What an administrator edits in files, checked whole and published as events. */
@NullMarked
package id.tenguyun.standalone.reference;

import org.jspecify.annotations.NullMarked;
