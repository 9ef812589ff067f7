package id.tenguyun.dashboard.views;

import java.util.List;

/**
 * The first of a longer list.
 *
 * @param items the first ones
 * @param all how many there are in all
 */
public record Slice<T>(List<T> items, int all) {

  public Slice {
    items = List.copyOf(items);
  }
}
