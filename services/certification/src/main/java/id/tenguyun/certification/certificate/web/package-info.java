/** Lets anyone who holds a certificate's number ask whether it is valid, and learn no more. */
@NullMarked
package id.tenguyun.certification.certificate.web;

import org.jspecify.annotations.NullMarked;
