/** The books: for every topic, that what was received is what was answered. */
@NullMarked
package id.tenguyun.eventing.books;

import org.jspecify.annotations.NullMarked;
