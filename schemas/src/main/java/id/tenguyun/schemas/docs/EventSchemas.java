package id.tenguyun.schemas.docs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.avro.Schema;
import org.apache.avro.SchemaParser;

/** Every schema of the contracts, with references resolved, by simple name. */
public final class EventSchemas {

  private final TreeMap<String, Schema> bySimpleName = new TreeMap<>();

  private EventSchemas(Collection<Schema> schemas) {
    for (Schema schema : schemas) {
      Schema other = bySimpleName.put(schema.getName(), schema);
      if (other != null) {
        throw new IllegalArgumentException(
            "Both %s and %s: simple names should be unique, for domain records are matched by them"
                .formatted(other.getFullName(), schema.getFullName()));
      }
    }
  }

  /**
   * Reads all {@code .avsc} files under a folder; they may refer to each other in any order.
   *
   * @throws IOException when a file cannot be read
   */
  public static EventSchemas read(Path folder) throws IOException {
    SchemaParser parser = new SchemaParser();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".avsc")).sorted().toList()) {
        parser.parse(file);
      }
    }
    return new EventSchemas(parser.getParsedNamedSchemas());
  }

  /** These schemas, which already have their references resolved. */
  public static EventSchemas of(Collection<Schema> schemas) {
    return new EventSchemas(schemas);
  }

  /** All schemas by simple name. */
  public Collection<Schema> all() {
    return bySimpleName.values();
  }

  /** The schema of a simple name. */
  public Optional<Schema> find(String simpleName) {
    return Optional.ofNullable(bySimpleName.get(simpleName));
  }

  /**
   * The schema of a simple name.
   *
   * @throws IllegalArgumentException when there is none
   */
  public Schema get(String simpleName) {
    return find(simpleName)
        .orElseThrow(() -> new IllegalArgumentException("No schema is named '" + simpleName + "'"));
  }

  /** Records that no other schema uses: the events. */
  public List<Schema> events() {
    TreeSet<String> used = new TreeSet<>();
    for (Schema schema : all()) {
      if (schema.getType() == Schema.Type.RECORD) {
        schema.getFields().forEach(field -> addNamed(field.schema(), used));
      }
    }
    return all().stream()
        .filter(schema -> schema.getType() == Schema.Type.RECORD)
        .filter(schema -> !used.contains(schema.getName()))
        .toList();
  }

  /** The named schemas that a record uses, itself and those of its parts included. */
  public Map<String, Schema> partsOf(Schema schema) {
    TreeSet<String> names = new TreeSet<>();
    collect(schema, names);
    TreeMap<String, Schema> parts = new TreeMap<>();
    names.forEach(name -> parts.put(name, get(name)));
    return parts;
  }

  private static void collect(Schema schema, TreeSet<String> into) {
    switch (schema.getType()) {
      case RECORD -> {
        if (into.add(schema.getName())) {
          schema.getFields().forEach(field -> collect(field.schema(), into));
        }
      }
      case ENUM -> into.add(schema.getName());
      case UNION -> schema.getTypes().forEach(type -> collect(type, into));
      case ARRAY -> collect(schema.getElementType(), into);
      case MAP -> collect(schema.getValueType(), into);
      default -> {}
    }
  }

  private static void addNamed(Schema schema, TreeSet<String> into) {
    switch (schema.getType()) {
      case RECORD, ENUM -> into.add(schema.getName());
      case UNION -> schema.getTypes().forEach(type -> addNamed(type, into));
      case ARRAY -> addNamed(schema.getElementType(), into);
      case MAP -> addNamed(schema.getValueType(), into);
      default -> {}
    }
  }
}
