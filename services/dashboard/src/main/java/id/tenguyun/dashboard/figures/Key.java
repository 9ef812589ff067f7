package id.tenguyun.dashboard.figures;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;

/** Natural keys in one text: parts joined by slashes, so escaped that no two keys are the same. */
final class Key {

  private Key() {}

  static String of(Object... parts) {
    var key = new StringBuilder();
    for (Object part : parts) {
      key.append(key.isEmpty() ? "" : "/").append(escaped(part.toString()));
    }
    return key.toString();
  }

  static String escaped(String part) {
    return part.replace("%", "%25").replace("/", "%2F").replace("#", "%23").replace("+", "%2B");
  }

  static String plain(String part) {
    return part.indexOf('%') < 0 ? part : URLDecoder.decode(part, StandardCharsets.UTF_8);
  }
}
