package id.tenguyun.schemas.docs;

import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.avro.Schema;

/**
 * Meanings of an enum's symbols. Avro has no place for them, so they stand in the enum's doc after
 * a first summary: {@code SYMBOL: meaning.} in the order of the symbols, {@code UNKNOWN} last.
 */
public final class SymbolDocs {

  private SymbolDocs() {}

  /** What the enum is, without its symbols. */
  public static String summary(Schema schema) {
    int end = schema.getDoc().length();
    for (String symbol : schema.getEnumSymbols()) {
      int start = start(schema, symbol);
      end = start < 0 ? end : Math.min(end, start);
    }
    return schema.getDoc().substring(0, end).strip();
  }

  /** Symbol → meaning; a symbol without one is missing. */
  public static Map<String, String> of(Schema schema) {
    Map<String, String> meanings = new LinkedHashMap<>();
    for (String symbol : schema.getEnumSymbols()) {
      int start = start(schema, symbol);
      if (start >= 0) {
        int from = start + symbol.length() + 2;
        meanings.put(symbol, schema.getDoc().substring(from, end(schema, from)).strip());
      }
    }
    return meanings;
  }

  private static int end(Schema schema, int from) {
    int end = schema.getDoc().length();
    for (String symbol : schema.getEnumSymbols()) {
      int next = start(schema, symbol);
      end = next > from ? Math.min(end, next) : end;
    }
    return end;
  }

  private static int start(Schema schema, String symbol) {
    int at = schema.getDoc().indexOf(" " + symbol + ": ");
    return at < 0 ? -1 : at + 1;
  }
}
