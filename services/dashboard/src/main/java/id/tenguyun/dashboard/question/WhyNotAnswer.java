package id.tenguyun.dashboard.question;

/** What came back to a question "why not me". */
public sealed interface WhyNotAnswer {

  /** The paragraph, in the language that was asked for. */
  record Told(String text) implements WhyNotAnswer {}

  /** No such code, or the vacancy has nothing to do with it; which of them is never told. */
  record Nothing() implements WhyNotAnswer {}

  /** Several employers have a vacancy of this id. */
  record Ambiguous() implements WhyNotAnswer {}

  /** So many questions come that this one must wait. */
  record TooMany() implements WhyNotAnswer {}

  /** The placement service does not answer, or not now. */
  record Away() implements WhyNotAnswer {}
}
