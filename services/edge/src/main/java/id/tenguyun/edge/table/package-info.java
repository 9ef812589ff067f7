/** Tables that people keep in spreadsheets, read row by row with every mistake named. */
@NullMarked
package id.tenguyun.edge.table;

import org.jspecify.annotations.NullMarked;
