package id.tenguyun.schemas;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.avro.Schema;
import org.apache.avro.generic.IndexedRecord;
import org.jspecify.annotations.Nullable;

/**
 * How a key is made from a payload: text with {@code {field}} or {@code {record.field}} in it, say
 * {@code {centreId}/{graduationId}}.
 */
public final class KeyTemplate {

  private static final Pattern FIELD = Pattern.compile("\\{([A-Za-z][A-Za-z0-9_.]*)}");

  private final String text;
  private final List<String> fields;

  private KeyTemplate(String text, List<String> fields) {
    this.text = text;
    this.fields = List.copyOf(fields);
  }

  /**
   * Reads a template.
   *
   * @throws IllegalArgumentException when it names no field or has a stray brace
   */
  public static KeyTemplate parse(String text) {
    List<String> fields = new ArrayList<>();
    Matcher matcher = FIELD.matcher(text);
    while (matcher.find()) {
      fields.add(matcher.group(1));
    }
    String rest = matcher.replaceAll("");
    if (fields.isEmpty() || rest.contains("{") || rest.contains("}")) {
      throw new IllegalArgumentException(
          "Key template '"
              + text
              + "' should name fields in braces, say {centreId}/{graduationId}");
    }
    return new KeyTemplate(text, fields);
  }

  /** Paths of the fields it names, in order. */
  public List<String> fields() {
    return fields;
  }

  /**
   * The key.
   *
   * @param valueOf gives the value at a field's path, dots included
   * @throws IllegalArgumentException when a value is missing
   */
  public String render(Function<String, @Nullable Object> valueOf) {
    StringBuilder key = new StringBuilder();
    Matcher matcher = FIELD.matcher(text);
    while (matcher.find()) {
      String field = matcher.group(1);
      Object value = valueOf.apply(field);
      if (value == null) {
        throw new IllegalArgumentException("No value at '" + field + "' for the key " + text);
      }
      matcher.appendReplacement(key, Matcher.quoteReplacement(value.toString()));
    }
    return matcher.appendTail(key).toString();
  }

  /** The key of an Avro record, generated or generic. */
  public String render(IndexedRecord payload) {
    return render(path -> valueAt(payload, path));
  }

  /**
   * The value at a path of an Avro record; null where the path ends early.
   *
   * @throws IllegalArgumentException when the record has no such field
   */
  public static @Nullable Object valueAt(IndexedRecord payload, String path) {
    Object value = payload;
    for (String name : path.split("\\.", -1)) {
      if (!(value instanceof IndexedRecord holder)) {
        return null;
      }
      Schema.Field field = holder.getSchema().getField(name);
      if (field == null) {
        throw new IllegalArgumentException(
            holder.getSchema().getFullName() + " has no field '" + name + "' of path " + path);
      }
      value = holder.get(field.pos());
    }
    return value;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof KeyTemplate template && template.text.equals(text);
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }

  @Override
  public String toString() {
    return text;
  }
}
