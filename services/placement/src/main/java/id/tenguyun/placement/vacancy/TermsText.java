package id.tenguyun.placement.vacancy;

import id.tenguyun.eventing.decision.Refusal;
import java.util.List;
import java.util.stream.Collectors;

/** Failed checks in words, for a finding. */
public final class TermsText {

  private TermsText() {}

  /** One sentence a check. */
  public static String of(List<Refusal> failed) {
    return failed.stream()
        .map(r -> r.code() + ": " + r.field() + " is " + r.found() + "; allowed is " + r.allowed())
        .collect(Collectors.joining(". ", "", "."));
  }
}
