/** Files that a person sends by a page: looked over cell by cell before anything goes out. */
@NullMarked
package id.tenguyun.edge.upload;

import org.jspecify.annotations.NullMarked;
