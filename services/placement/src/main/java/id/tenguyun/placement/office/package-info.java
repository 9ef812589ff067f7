/** Acts of the office: policies, orders, findings, and the rules that decide. */
@NullMarked
package id.tenguyun.placement.office;

import org.jspecify.annotations.NullMarked;
