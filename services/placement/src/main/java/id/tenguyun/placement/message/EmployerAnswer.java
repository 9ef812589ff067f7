package id.tenguyun.placement.message;

/** An employer's answer to a nomination. */
public enum EmployerAnswer {
  ACCEPTED,
  REJECTED
}
