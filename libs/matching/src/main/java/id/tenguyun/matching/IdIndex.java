package id.tenguyun.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Gives every id a number when it is first met, and holds what was declared under it. */
final class IdIndex<T> {
  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<String> ids = new ArrayList<>();
  private final List<@Nullable T> declared = new ArrayList<>();

  int number(String id) {
    Integer known = numbers.putIfAbsent(id, ids.size());
    if (known != null) {
      return known;
    }
    ids.add(id);
    declared.add(null);
    return ids.size() - 1;
  }

  /** Declares an id; false when it was declared before. */
  boolean declare(String id, T value) {
    return declared.set(number(id), value) == null;
  }

  String id(int number) {
    return ids.get(number);
  }

  @Nullable T declared(int number) {
    return declared.get(number);
  }

  /** Numbers of the declared ids, in the order of the ids. */
  int[] inOrder() {
    return IntStream.range(0, ids.size())
        .filter(number -> declared.get(number) != null)
        .boxed()
        .sorted(Comparator.comparing(ids::get, CodePointOrder.INSTANCE))
        .mapToInt(Integer::intValue)
        .toArray();
  }

  /** For each number its place in {@code inOrder}, −1 for an id that was not declared. */
  int[] places(int[] inOrder) {
    int[] places = new int[ids.size()];
    Arrays.fill(places, -1);
    for (int place = 0; place < inOrder.length; place++) {
      places[inOrder[place]] = place;
    }
    return places;
  }
}
