/** The whole system as one process, and where others on this machine find it. */
@NullMarked
package id.tenguyun.standalone.run;

import org.jspecify.annotations.NullMarked;
