package id.tenguyun.dashboard.page;

import id.tenguyun.dashboard.live.LiveBoard;
import id.tenguyun.dashboard.question.PlacementQuestions;
import id.tenguyun.dashboard.views.Views;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.MessageSource;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** What the page needs beside its controllers. */
@Configuration(proxyBeanMethods = false)
class PageConfiguration implements WebMvcConfigurer {

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry.addInterceptor(new PreferenceSwitch());
  }

  @Bean
  Pages pages(LiveBoard board, Views views, Wordings wordings) {
    return new Pages(board, views, wordings);
  }

  @Bean
  PlacementQuestions whyNotQuestions(
      @Value("${tenguyun.placement.url:http://127.0.0.1:8093}") String placement) {
    return new PlacementQuestions(placement);
  }

  @Bean
  Wordings wordings(MessageSource messages) {
    return new Wordings(messages, Regions.packed());
  }

  @Bean
  LocaleResolver localeResolver() {
    return new ChosenLocale();
  }

  @Bean
  FilterRegistrationBean<SecurityHeaders> securityHeaders() {
    var filter = new FilterRegistrationBean<>(new SecurityHeaders());
    filter.setOrder(Ordered.HIGHEST_PRECEDENCE);
    return filter;
  }

  /** Ends the streams before the web server waits for open requests. */
  @Bean
  SmartLifecycle streamEnd(LiveBoard board) {
    return new SmartLifecycle() {
      private volatile boolean running;

      @Override
      public void start() {
        running = true;
      }

      @Override
      public void stop() {
        board.close();
        running = false;
      }

      @Override
      public boolean isRunning() {
        return running;
      }
    };
  }
}
