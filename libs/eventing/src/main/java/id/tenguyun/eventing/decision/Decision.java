package id.tenguyun.eventing.decision;

import java.util.List;

/**
 * What a service decides about one input.
 *
 * @param <E> the service's sealed event type
 * @param verdict what the sender is told; inputs that nobody submitted (ticks, upstream events) are
 *     simply accepted and get no receipt
 * @param events what happened because of it, in order
 */
public record Decision<E>(Verdict verdict, List<E> events) {

  public Decision {
    events = List.copyOf(events);
  }

  /** Accepted, with what follows from it. */
  @SafeVarargs
  public static <E> Decision<E> accepted(E... events) {
    return new Decision<>(new Verdict.Accepted(), List.of(events));
  }

  /** Accepted, with what follows from it. */
  public static <E> Decision<E> accepted(List<E> events) {
    return new Decision<>(new Verdict.Accepted(), events);
  }

  /** Known already. */
  public static <E> Decision<E> duplicate(String of) {
    return new Decision<>(new Verdict.Duplicate(of), List.of());
  }

  /** Turned down. */
  public static <E> Decision<E> rejected(List<Refusal> reasons) {
    return new Decision<>(new Verdict.Rejected(reasons), List.of());
  }
}
