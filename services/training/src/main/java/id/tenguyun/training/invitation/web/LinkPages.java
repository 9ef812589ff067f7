package id.tenguyun.training.invitation.web;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Strict headers for the pages behind a worker's link. */
@Configuration(proxyBeanMethods = false)
class LinkPages implements WebMvcConfigurer {

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry.addInterceptor(new LinkPageHeaders()).addPathPatterns("/j/**");
  }
}
