package id.tenguyun.eventing.envelope;

import id.tenguyun.eventing.decision.InboxPosition;
import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which output of which input a published record is, written {@code partition:offset:index}.
 * Replays are compared by it.
 *
 * @param input position in the service's inbox
 * @param index counts what the service published because of this input, from 0
 */
public record OutputPosition(InboxPosition input, int index) implements Comparable<OutputPosition> {

  private static final Pattern FORM = Pattern.compile("(\\d+):(\\d+):(\\d+)");
  private static final Comparator<OutputPosition> ORDER =
      Comparator.comparing(OutputPosition::input).thenComparingInt(OutputPosition::index);

  /**
   * Reads the written form.
   *
   * @throws IllegalArgumentException when it is not partition:offset:index
   */
  public static OutputPosition parse(String text) {
    Matcher matcher = FORM.matcher(text);
    if (!matcher.matches()) {
      throw new IllegalArgumentException(
          "'%s' is no output position; right would be partition:offset:index".formatted(text));
    }
    return new OutputPosition(
        new InboxPosition(Integer.parseInt(matcher.group(1)), Long.parseLong(matcher.group(2))),
        Integer.parseInt(matcher.group(3)));
  }

  @Override
  public int compareTo(OutputPosition other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return input + ":" + index;
  }
}
