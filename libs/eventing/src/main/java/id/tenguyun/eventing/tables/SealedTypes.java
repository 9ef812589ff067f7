package id.tenguyun.eventing.tables;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.Annotated;
import tools.jackson.databind.introspect.NopAnnotationIntrospector;
import tools.jackson.databind.jsontype.NamedType;

/**
 * Stores a value of a sealed interface with the simple name of its record in {@code @type}, so that
 * the domain needs no annotation of Jackson's.
 */
final class SealedTypes extends NopAnnotationIntrospector {

  private static final long serialVersionUID = 1L;

  private static final JsonTypeInfo.Value BY_NAME =
      JsonTypeInfo.Value.construct(
          JsonTypeInfo.Id.NAME, JsonTypeInfo.As.PROPERTY, "@type", null, false, true);

  @Override
  public JsonTypeInfo.@Nullable Value findPolymorphicTypeInfo(
      MapperConfig<?> config, Annotated annotated) {
    return isSealedInterface(annotated.getRawType()) ? BY_NAME : null;
  }

  @Override
  public @Nullable List<NamedType> findSubtypes(MapperConfig<?> config, Annotated annotated) {
    if (!isSealedInterface(annotated.getRawType())) {
      return null;
    }
    List<NamedType> records = new ArrayList<>();
    collect(annotated.getRawType(), records);
    return records;
  }

  private static void collect(Class<?> type, List<NamedType> records) {
    for (Class<?> permitted : type.getPermittedSubclasses()) {
      if (isSealedInterface(permitted)) {
        collect(permitted, records);
      } else {
        records.add(new NamedType(permitted, permitted.getSimpleName()));
      }
    }
  }

  private static boolean isSealedInterface(Class<?> type) {
    return type.isInterface() && type.isSealed();
  }
}
