package id.tenguyun.eventing.avro;

import id.tenguyun.eventing.decision.Refusal;

/**
 * A value that one side holds and the other side cannot. On the way in it is the sender's fault and
 * becomes a {@link Refusal}; on the way out it is a bug.
 */
public final class MappingException extends RuntimeException {

  private final String path;
  private final String found;
  private final String allowed;

  MappingException(String path, String found, String allowed) {
    super(
        "%s: found %s, allowed is %s".formatted(path.isEmpty() ? "record" : path, found, allowed));
    this.path = path;
    this.found = found;
    this.allowed = allowed;
  }

  static MappingException at(String found, String allowed) {
    return new MappingException("", found, allowed);
  }

  /** The same error seen from the value that contains this one. */
  MappingException within(String outer) {
    String joined = path.isEmpty() || path.startsWith("[") ? outer + path : outer + "." + path;
    var seenFromOutside = new MappingException(joined, found, allowed);
    seenFromOutside.setStackTrace(getStackTrace());
    return seenFromOutside;
  }

  /** Where the value stands, such as {@code units[2].code}. */
  public String path() {
    return path;
  }

  /** What the sender is told. */
  public Refusal asRefusal() {
    return new Refusal("FIELD_NOT_READABLE", path, found, allowed);
  }
}
