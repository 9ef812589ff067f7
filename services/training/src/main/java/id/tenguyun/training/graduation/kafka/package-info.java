/** Connects the decisions on graduations to their inbox and topics. */
@NullMarked
package id.tenguyun.training.graduation.kafka;

import org.jspecify.annotations.NullMarked;
