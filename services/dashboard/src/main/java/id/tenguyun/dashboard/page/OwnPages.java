package id.tenguyun.dashboard.page;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Locale;
import java.util.Set;
import org.springframework.http.HttpHeaders;

/**
 * Tells a form of our own pages from one that another site's page sends in the reader's name. Every
 * browser of today says it in {@code Sec-Fetch-Site}, and older ones name the sending page's server
 * in {@code Origin}; what says neither is no browser, and has no reader behind it.
 */
final class OwnPages {

  private static final Set<String> OURS = Set.of("same-origin", "none");

  private OwnPages() {}

  /** Whether the request may be answered. */
  static boolean sent(HttpServletRequest request) {
    String site = request.getHeader("Sec-Fetch-Site");
    if (site != null) {
      return OURS.contains(site.toLowerCase(Locale.ROOT));
    }
    String origin = request.getHeader(HttpHeaders.ORIGIN);
    return origin == null || isHost(origin, request.getHeader(HttpHeaders.HOST));
  }

  private static boolean isHost(String origin, String host) {
    try {
      String sender = URI.create(origin).getAuthority();
      return sender != null && sender.equalsIgnoreCase(host);
    } catch (IllegalArgumentException e) {
      return false; // no address at all, say from a page that hides where it is
    }
  }
}
