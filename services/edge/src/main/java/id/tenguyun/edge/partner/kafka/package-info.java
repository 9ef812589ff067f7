/** Connects the decisions on partners to their inbox and topics. */
@NullMarked
package id.tenguyun.edge.partner.kafka;

import org.jspecify.annotations.NullMarked;
