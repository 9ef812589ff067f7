package id.tenguyun.dashboard.page;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.ResponseCookie;

/** What a reader chose, kept in two cookies that say nothing else about her. */
enum Preferences {
  /** The language of the page. */
  LANGUAGE("tenguyun_language", List.of("id", "en")),

  /** Light, dark, or as the device asks. */
  THEME("tenguyun_theme", List.of("auto", "light", "dark"));

  private static final Duration KEPT = Duration.ofDays(365);

  private final String cookie;
  private final List<String> choices;

  Preferences(String cookie, List<String> choices) {
    this.cookie = cookie;
    this.choices = choices;
  }

  /** The choice in the request's cookie, else the first there is. */
  String of(HttpServletRequest request) {
    Cookie[] cookies = Optional.ofNullable(request.getCookies()).orElse(new Cookie[0]);
    return Arrays.stream(cookies)
        .filter(c -> c.getName().equals(cookie))
        .map(Cookie::getValue)
        .filter(choices::contains)
        .findFirst()
        .orElse(choices.getFirst());
  }

  /**
   * A cookie that keeps the choice.
   *
   * @throws IllegalArgumentException when there is no such choice
   */
  ResponseCookie keep(String choice) {
    if (!choices.contains(choice)) {
      throw new IllegalArgumentException(
          "'%s' is no choice; right would be one of %s".formatted(choice, choices));
    }
    return ResponseCookie.from(cookie, choice)
        .path("/")
        .maxAge(KEPT)
        .httpOnly(true)
        .sameSite("Lax")
        .build();
  }

  static Locale locale(HttpServletRequest request) {
    return Locale.of(LANGUAGE.of(request));
  }
}
