/** Connects the decisions on cases and certificates to their inbox and topics. */
@NullMarked
package id.tenguyun.certification.casework.kafka;

import org.jspecify.annotations.NullMarked;
