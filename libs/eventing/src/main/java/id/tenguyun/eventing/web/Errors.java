package id.tenguyun.eventing.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The errors of an endpoint, for its OpenAPI document. Each is {@code "404 No such case"}: a status
 * and when it comes. All are answered as problem details (RFC 9457).
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Errors {

  /** Status and meaning, each in one text. */
  String[] value();
}
