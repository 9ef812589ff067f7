package id.tenguyun.matching;

import id.tenguyun.matching.Refusal.Part;
import java.io.Serial;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A matching problem that makes no sense; the message names the offending values and what would.
 */
public final class InvalidProblemException extends IllegalArgumentException {
  @Serial private static final long serialVersionUID = 2L;

  private final transient List<Refusal> refusals;

  /** With a message that carries the offending value. */
  public InvalidProblemException(String message) {
    this(List.of(new Refusal(Part.PROBLEM, 0, message)));
  }

  InvalidProblemException(List<Refusal> refusals) {
    super(refusals.stream().map(Refusal::message).collect(Collectors.joining("\n")));
    this.refusals = List.copyOf(refusals);
  }

  /** Everything that is wrong, as far as it could be told at once; at least one. */
  public List<Refusal> refusals() {
    return refusals;
  }
}
