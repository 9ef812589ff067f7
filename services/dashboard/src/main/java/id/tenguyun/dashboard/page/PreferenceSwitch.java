package id.tenguyun.dashboard.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.HandlerInterceptor;

/** Keeps a choice that any page's address may carry, then shows the page without it. */
final class PreferenceSwitch implements HandlerInterceptor {

  private static final Map<String, Preferences> SWITCHES =
      Map.of("lang", Preferences.LANGUAGE, "theme", Preferences.THEME);

  @Override
  public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
      throws IOException {
    boolean switched = false;
    for (Map.Entry<String, Preferences> entry : SWITCHES.entrySet()) {
      String choice = request.getParameter(entry.getKey());
      if (choice != null) {
        response.addHeader(HttpHeaders.SET_COOKIE, kept(entry.getValue(), choice));
        switched = true;
      }
    }
    if (switched) {
      response.setStatus(HttpServletResponse.SC_SEE_OTHER);
      response.setHeader(HttpHeaders.LOCATION, withoutSwitches(request));
    }
    return !switched;
  }

  private static String kept(Preferences preference, String choice) {
    return Asked.value(() -> preference.keep(choice)).toString();
  }

  /** The same address; it begins with one slash, so that it cannot lead to another server. */
  private static String withoutSwitches(HttpServletRequest request) {
    String path = "/" + request.getRequestURI().replaceFirst("^/+", "");
    String query = query(request);
    return query.isEmpty() ? path : path + "?" + query;
  }

  /** The address's parameters but for the switches, as a query; never what a form sent. */
  static String query(HttpServletRequest request) {
    if (!request.getMethod().equals("GET") && !request.getMethod().equals("HEAD")) {
      return "";
    }
    return request.getParameterMap().entrySet().stream()
        .filter(parameter -> !SWITCHES.containsKey(parameter.getKey()))
        .flatMap(parameter ->
            Arrays.stream(parameter.getValue())
                .map(value -> encoded(parameter.getKey()) + "=" + encoded(value)))
        .collect(Collectors.joining("&"));
  }

  private static String encoded(@Nullable String text) {
    return URLEncoder.encode(text == null ? "" : text, StandardCharsets.UTF_8);
  }
}
