package id.tenguyun.dashboard.question;

/** Where "why not me" is asked. */
@FunctionalInterface
public interface WhyNotQuestions {

  /**
   * Asks.
   *
   * @param referenceCode as it was typed; kept nowhere
   * @param vacancy {@code employer/vacancy}, or the vacancy alone
   * @param language {@code id} or {@code en}
   * @param reader network address of who asks, so that the limit on questions is hers and not the
   *     dashboard's
   */
  WhyNotAnswer ask(String referenceCode, String vacancy, String language, String reader);
}
