package id.tenguyun.dashboard.live;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Renders a page once for all who ask for it between two views. With a thousand pages open, each
 * asks for its figures anew when they have changed; they are the same for all who read the same
 * language.
 */
public final class EditionCache extends OncePerRequestFilter {

  /** What is not of the view, such as how far it lags, may be as old as this. */
  private static final long OLDEST_NANOS = Duration.ofSeconds(2).toNanos();

  private static final int MOST_PAGES = 200;
  private static final int LARGEST_BYTES = 256 * 1024;

  private final LiveBoard board;
  private final ConcurrentHashMap<String, Page> pages = new ConcurrentHashMap<>();
  private final ConcurrentHashMap<String, ReentrantLock> rendering = new ConcurrentHashMap<>();

  private record Page(
      long version, long at, String type, Map<String, String> headers, byte[] body) {

    boolean isOf(long now) {
      return version == now && System.nanoTime() - at < OLDEST_NANOS;
    }
  }

  /** A cache of the pages over this board. */
  public EditionCache(LiveBoard board) {
    this.board = board;
  }

  /**
   * The stream is not a page, nor is the description of the interface; files have their own cache.
   */
  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    String path = request.getRequestURI();
    return !request.getMethod().equals("GET")
        || path.equals("/feed")
        || path.startsWith("/api/trace")
        || path.startsWith("/actuator")
        || path.startsWith("/v3/")
        || path.contains(".")
        || request.getParameter("lang") != null
        || request.getParameter("theme") != null;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    String key = key(request);
    Page page = pages.get(key);
    if (page == null || !page.isOf(board.edition().version())) {
      page = renderOnce(key, request, response, chain);
    }
    if (page != null) {
      page.headers().forEach(response::setHeader);
      response.setContentType(page.type());
      response.setContentLength(page.body().length);
      response.getOutputStream().write(page.body());
    }
  }

  /** Null where the answer is no page to keep, and was given already. */
  private @Nullable Page renderOnce(
      String key, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    ReentrantLock lock = rendering.computeIfAbsent(key, _ -> new ReentrantLock());
    lock.lock();
    try {
      long version = board.edition().version();
      Page page = pages.get(key); // another reader may have rendered it meanwhile
      return page != null && page.isOf(version)
          ? page
          : render(key, version, request, response, chain);
    } finally {
      lock.unlock();
      rendering.remove(key);
    }
  }

  private @Nullable Page render(
      String key,
      long version,
      HttpServletRequest request,
      HttpServletResponse response,
      FilterChain chain)
      throws ServletException, IOException {
    long at = System.nanoTime();
    var rendered = new ContentCachingResponseWrapper(response);
    chain.doFilter(request, rendered);
    byte[] body = rendered.getContentAsByteArray();
    String type = rendered.getContentType();
    if (request.isAsyncStarted()
        || rendered.getStatus() != HttpServletResponse.SC_OK
        || rendered.getHeader(HttpHeaders.SET_COOKIE) != null
        || type == null
        || body.length > LARGEST_BYTES) {
      rendered.copyBodyToResponse();
      return null;
    }
    Page page = new Page(version, at, type, headers(rendered), body);
    if (pages.size() >= MOST_PAGES) {
      pages.clear(); // a page that is asked for often is soon back
    }
    pages.put(key, page);
    return page;
  }

  private static Map<String, String> headers(HttpServletResponse response) {
    Map<String, String> headers = new ConcurrentHashMap<>();
    for (String name : response.getHeaderNames()) {
      if (!name.equalsIgnoreCase(HttpHeaders.CONTENT_LENGTH)) {
        headers.put(name, String.join(", ", response.getHeaders(name)));
      }
    }
    return headers;
  }

  private static String key(HttpServletRequest request) {
    return String.join(
        "\n",
        request.getRequestURI(),
        String.valueOf(request.getQueryString()),
        String.valueOf(request.getHeader(HttpHeaders.ACCEPT)),
        String.valueOf(request.getHeader("HX-Request")),
        String.valueOf(request.getHeader(HttpHeaders.COOKIE)));
  }
}
