package id.tenguyun.eventing.contract;

import id.tenguyun.registry.AvroTrust;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.avro.Schema;
import org.apache.avro.specific.SpecificData;
import org.apache.avro.specific.SpecificRecord;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The generated Avro records by their simple names, which are unique in the contracts. */
public final class EventTypes {

  private static final String GENERATED = "id/tenguyun/events/";

  private final SortedMap<String, Class<? extends SpecificRecord>> bySimpleName = new TreeMap<>();

  private EventTypes() {}

  /** All records generated from the project's contracts. */
  public static EventTypes generated() {
    AvroTrust.trustGeneratedClasses();
    var types = new EventTypes();
    try {
      var resolver = new PathMatchingResourcePatternResolver();
      for (Resource resource : resolver.getResources("classpath*:" + GENERATED + "**/*.class")) {
        types.addIfRecord(className(resource));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot list the generated classes of " + GENERATED, e);
    }
    return types;
  }

  /** These records beside those of this list. */
  public EventTypes and(Collection<Class<? extends SpecificRecord>> records) {
    var types = new EventTypes();
    types.bySimpleName.putAll(bySimpleName);
    records.forEach(types::add);
    return types;
  }

  /** The generated class of this simple name. */
  public Optional<Class<? extends SpecificRecord>> find(String simpleName) {
    return Optional.ofNullable(bySimpleName.get(simpleName));
  }

  /** The schemas of all of them, by simple name. */
  public Collection<Schema> schemas() {
    return bySimpleName.values().stream().map(SpecificData.get()::getSchema).toList();
  }

  private static String className(Resource resource) throws IOException {
    String url = resource.getURL().toString();
    String path = url.substring(url.lastIndexOf(GENERATED));
    return path.substring(0, path.length() - ".class".length()).replace('/', '.');
  }

  private void addIfRecord(String className) {
    try {
      Class<?> type = Class.forName(className, false, EventTypes.class.getClassLoader());
      if (SpecificRecord.class.isAssignableFrom(type) && type.getEnclosingClass() == null) {
        add(type.asSubclass(SpecificRecord.class));
      }
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(className + " was listed but cannot be loaded", e);
    }
  }

  private void add(Class<? extends SpecificRecord> type) {
    Class<?> other = bySimpleName.put(type.getSimpleName(), type);
    if (other != null && other != type) {
      throw new IllegalStateException(
          "%s and %s have the same simple name; events are looked up by it"
              .formatted(other.getName(), type.getName()));
    }
  }
}
