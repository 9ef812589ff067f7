/** The contracts as partners need them: the schemas, to read. */
@NullMarked
package id.tenguyun.edge.contract;

import org.jspecify.annotations.NullMarked;
