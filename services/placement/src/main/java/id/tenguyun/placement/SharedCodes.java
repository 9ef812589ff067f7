package id.tenguyun.placement;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Codes that many workers have in common, held once. A province full of equal lists, each in a
 * place of its own, takes memory, and time to fetch at every round. Holds so many at most: what
 * finds its place taken takes it over, and some are held twice for a while, which wastes a little
 * and changes nothing. Safe in many threads, because strings and unmodifiable lists are.
 */
public final class SharedCodes {

  private static final int PLACES = 1 << 13;
  private static final @Nullable String[] CODES = new String[PLACES];

  @SuppressWarnings({"unchecked", "rawtypes"})
  private static final @Nullable List<String>[] LISTS = new List[PLACES];

  private SharedCodes() {}

  /** An equal code, most often the one that others have. */
  public static String of(String code) {
    int place = place(code.hashCode());
    String held = CODES[place];
    if (code.equals(held)) {
      return held;
    }
    CODES[place] = code;
    return code;
  }

  /** An equal list that cannot be changed, most often the one that others have. */
  public static List<String> of(List<String> codes) {
    int place = place(codes.hashCode());
    List<String> held = LISTS[place];
    if (codes.equals(held)) {
      return held;
    }
    List<String> shared = codes.stream().map(SharedCodes::of).toList();
    LISTS[place] = shared;
    return shared;
  }

  private static int place(int hash) {
    return (hash ^ hash >>> 16) & PLACES - 1;
  }
}
