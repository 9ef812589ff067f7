package id.tenguyun.eventing.web;

/** Who calls over HTTP, as a login has it and never as a form's field says. */
public sealed interface Caller {

  /**
   * Somebody of a partner.
   *
   * @param partnerId the partner, its code in lower case
   * @param person role or staff id of who calls
   */
  record Partner(String partnerId, String person) implements Caller {}

  /**
   * An officer of the employment office.
   *
   * @param subject who
   */
  record Officer(String subject) implements Caller {}

  /** Nobody is logged in. */
  record Nobody() implements Caller {}
}
