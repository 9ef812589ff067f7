/** Whether everything that was received also was answered. */
@NullMarked
package id.tenguyun.standalone.balance;

import org.jspecify.annotations.NullMarked;
