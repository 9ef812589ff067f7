package id.tenguyun.dashboard.page;

import java.util.Locale;
import org.springframework.context.MessageSource;

/** The wording of each language. */
record Wordings(MessageSource messages, Regions regions) {

  Wording in(Locale locale) {
    return new Wording(messages, regions, locale);
  }
}
