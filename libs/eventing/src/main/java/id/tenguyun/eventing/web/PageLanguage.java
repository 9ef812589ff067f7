package id.tenguyun.eventing.web;

import java.time.Duration;
import java.util.Locale;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;
import org.springframework.web.servlet.i18n.LocaleChangeInterceptor;

/**
 * The language of a service's public pages: Indonesian first, English by {@code ?lang=en},
 * remembered in a cookie that every service reads. A service with such pages imports it.
 */
@Configuration(proxyBeanMethods = false)
public class PageLanguage implements WebMvcConfigurer {

  private static final Locale INDONESIAN = Locale.of("id");

  @Bean
  LocaleResolver localeResolver() {
    var resolver = new CookieLocaleResolver("tenguyun-lang");
    resolver.setDefaultLocale(INDONESIAN);
    resolver.setCookieMaxAge(Duration.ofDays(365));
    resolver.setCookieHttpOnly(true);
    resolver.setCookieSameSite("Lax");
    return resolver;
  }

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    var language = new LocaleChangeInterceptor();
    language.setParamName("lang");
    language.setIgnoreInvalidLocale(true);
    registry.addInterceptor(language);
  }
}
