/** Gives an employer the name and phone number of a nominee who accepted, once. */
@NullMarked
package id.tenguyun.training.contact.web;

import org.jspecify.annotations.NullMarked;
