package id.tenguyun.edge.submission;

import java.util.ArrayList;
import java.util.List;

/** What became of a batch at the door: how much was read and sent, and what was not and why. */
public final class BatchReport {

  /** As many refusals are named; the rest are counted. */
  public static final int NAMED_MAX = 1_000;

  private final List<Line> refused = new ArrayList<>();
  private int read;
  private int sent;
  private int notSent;

  /**
   * Something that was not sent.
   *
   * @param place in the batch, from 1
   */
  public record Line(int place, List<ItemProblem> problems) {
    public Line {
      problems = List.copyOf(problems);
    }
  }

  /** Notes one that went out. */
  void countSent() {
    read++;
    sent++;
  }

  void refused(int place, List<ItemProblem> problems) {
    read++;
    notSent++;
    if (refused.size() < NAMED_MAX) {
      refused.add(new Line(place, problems));
    }
  }

  /** Items that were there. */
  public int read() {
    return read;
  }

  /** Events that the broker has. */
  public int sent() {
    return sent;
  }

  /** Items that were not sent. */
  public int notSent() {
    return notSent;
  }

  /** The first of those that were not sent, with every reason. */
  public List<Line> refused() {
    return List.copyOf(refused);
  }
}
