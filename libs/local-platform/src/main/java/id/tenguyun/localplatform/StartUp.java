package id.tenguyun.localplatform;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** How long each step of a start took; steps may overlap. */
public final class StartUp {

  /** One step and its duration. */
  public record Step(String name, Duration took) {}

  private final List<Step> steps = new ArrayList<>();
  private final long startedNanos = System.nanoTime();

  /** Runs the step and notes how long it took. */
  public <T> T time(String name, Supplier<T> step) {
    long from = System.nanoTime();
    T result = step.get();
    note(name, Duration.ofNanos(System.nanoTime() - from));
    return result;
  }

  /** Notes a step that was timed elsewhere. */
  public synchronized void note(String name, Duration took) {
    steps.add(new Step(name, took));
  }

  /** The steps in the order in which they ended. */
  public synchronized List<Step> steps() {
    return List.copyOf(steps);
  }

  /** Since the start began. */
  public Duration total() {
    return Duration.ofNanos(System.nanoTime() - startedNanos);
  }

  /** For the log: {@code broker 2.1 s, registry 4.9 s; 5.0 s in all}. */
  @Override
  public String toString() {
    return steps().stream()
        .map(step -> step.name() + " " + seconds(step.took()))
        .collect(Collectors.joining(", ", "", "; " + seconds(total()) + " in all"));
  }

  private static String seconds(Duration duration) {
    return "%d.%d s".formatted(duration.toSeconds(), duration.toMillisPart() / 100);
  }
}
