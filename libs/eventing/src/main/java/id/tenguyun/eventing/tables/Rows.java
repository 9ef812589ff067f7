package id.tenguyun.eventing.tables;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonInclude;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.introspect.AnnotationIntrospectorPair;
import tools.jackson.databind.introspect.JacksonAnnotationIntrospector;
import tools.jackson.dataformat.cbor.CBORMapper;

/**
 * The written form of table rows: CBOR of the domain's own records, by component name. A row read
 * by a later version of its record lacks the components that are new (they are null or empty), and
 * those that are gone are skipped.
 */
final class Rows {

  private static final ObjectMapper CBOR =
      CBORMapper.builder()
          .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          // components alone: a record's further getters are computed, not stored
          .changeDefaultVisibility(visibility ->
              visibility
                  .withFieldVisibility(Visibility.ANY)
                  .withGetterVisibility(Visibility.NONE)
                  .withIsGetterVisibility(Visibility.NONE))
          .changeDefaultPropertyInclusion(
              inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_ABSENT))
          .annotationIntrospector(
              new AnnotationIntrospectorPair(
                  new SealedTypes(), new JacksonAnnotationIntrospector()))
          .build();

  private Rows() {}

  /**
   * Writes rows of one type; found once for a table, since looking it up costs as much as a row.
   */
  static ObjectWriter writer(Class<?> rowType) {
    return CBOR.writerFor(rowType);
  }

  static byte[] encode(Object row, ObjectWriter writer) {
    try {
      return writer.writeValueAsBytes(row);
    } catch (JacksonException e) {
      throw new IllegalStateException("A row of %s cannot be stored".formatted(row.getClass()), e);
    }
  }

  /** Reads rows of one type. */
  static ObjectReader reader(Class<?> rowType) {
    return CBOR.readerFor(rowType);
  }

  static <V> V decode(
      byte[] cbor, ObjectReader reader, Class<V> rowType, String table, String key) {
    try {
      return rowType.cast(reader.readValue(cbor));
    } catch (JacksonException e) {
      throw new IllegalStateException(
          "Row '%s' of table '%s' is no %s. Maybe a component was renamed; names are stored."
              .formatted(key, table, rowType.getName()),
          e);
    }
  }
}
