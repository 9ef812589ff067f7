package id.tenguyun.edge.table;

import java.util.List;
import java.util.Set;

/**
 * The columns of a kind of table.
 *
 * @param required columns that must be there, in any order
 * @param optional columns that may be there
 * @param personal those of them whose values are never repeated, only their form
 */
public record Columns(List<String> required, List<String> optional, Set<String> personal) {

  public Columns {
    required = List.copyOf(required);
    optional = List.copyOf(optional);
    personal = Set.copyOf(personal);
  }

  /** All of them required, none of them personal. */
  public static Columns of(String... required) {
    return new Columns(List.of(required), List.of(), Set.of());
  }

  /** The same with further columns that may be there. */
  public Columns withOptional(String... names) {
    return new Columns(required, List.of(names), personal);
  }

  /** The same with these columns being personal. */
  public Columns withPersonal(String... names) {
    return new Columns(required, optional, Set.of(names));
  }

  boolean knows(String name) {
    return required.contains(name) || optional.contains(name);
  }
}
