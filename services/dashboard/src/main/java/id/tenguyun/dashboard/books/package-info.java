/** The books: what each partner sent, and how each submission ended. */
@NullMarked
package id.tenguyun.dashboard.books;

import org.jspecify.annotations.NullMarked;
