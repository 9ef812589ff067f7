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
   * Somebody of the employment office or of those who watch it: officer, inspector, assessor or
   * auditor. Which of them may call an endpoint is the access table's business.
   *
   * @param subject who
   */
  record Officer(String subject) implements Caller {}

  /**
   * A worker.
   *
   * @param workerId her opaque id
   */
  record Worker(String workerId) implements Caller {}

  /** Nobody is logged in. */
  record Nobody() implements Caller {}
}
