/** Keeps what may be asked about cases where it can be asked. */
@NullMarked
package id.tenguyun.certification.casework.mongo;

import org.jspecify.annotations.NullMarked;
