package id.tenguyun.dashboard.figures;

/**
 * A count.
 *
 * @param entries how many {@link Entry entries} it is the sum of; 0 where its measure has none
 */
public record Count(long value, long entries) {

  static final Count NONE = new Count(0, 0);

  Count plus(int change, boolean traced) {
    return new Count(value + change, traced ? entries + 1 : entries);
  }
}
