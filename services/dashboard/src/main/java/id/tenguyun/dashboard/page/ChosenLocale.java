package id.tenguyun.dashboard.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.LocaleResolver;

/** Indonesian unless the reader switched; what her browser prefers does not matter. */
final class ChosenLocale implements LocaleResolver {

  @Override
  public Locale resolveLocale(HttpServletRequest request) {
    return Preferences.locale(request);
  }

  @Override
  public void setLocale(
      HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
    throw new UnsupportedOperationException("The language is chosen by /?lang= alone");
  }
}
