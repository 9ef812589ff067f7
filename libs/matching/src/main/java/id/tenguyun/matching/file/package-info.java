/** Matching problems as JSON files: reads them as a stream, matches, prints one result a line. */
@NullMarked
package id.tenguyun.matching.file;

import org.jspecify.annotations.NullMarked;
