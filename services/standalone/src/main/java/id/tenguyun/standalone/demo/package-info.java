/** The sample exports played as if the partners lived through them, with simulated answers. */
@NullMarked
package id.tenguyun.standalone.demo;

import org.jspecify.annotations.NullMarked;
