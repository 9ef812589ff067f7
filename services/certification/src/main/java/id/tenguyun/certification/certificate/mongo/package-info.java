/** Keeps what may be asked about certificates where it can be asked. */
@NullMarked
package id.tenguyun.certification.certificate.mongo;

import org.jspecify.annotations.NullMarked;
