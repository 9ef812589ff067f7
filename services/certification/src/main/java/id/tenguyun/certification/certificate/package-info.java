/** What a certificate of competence is: its number, its term, and the moves its life allows. */
@NullMarked
package id.tenguyun.certification.certificate;

import org.jspecify.annotations.NullMarked;
