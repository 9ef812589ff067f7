package id.tenguyun.dashboard.page;

import static org.assertj.core.api.Assertions.assertThat;

import id.tenguyun.dashboard.Facts;
import id.tenguyun.dashboard.feed.FeedEntry;
import id.tenguyun.dashboard.feed.FeedKind;
import id.tenguyun.dashboard.feed.Portrait;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.ResourceBundleMessageSource;

class WordingTest {

  private static final Map<String, String> TITLES = Map.of(Facts.WELDER, "Juru Las SMAW 3G");
  private static final Optional<String> WELDER = Optional.of(Facts.WELDER);

  @Test
  void saysWhoFromWhereAndForWhat() {
    assertThat(indonesian(FeedKind.NOMINATED, new Portrait("65.01", WELDER, true)))
        .isEqualTo("Seorang juru las SMAW 3G dari Kabupaten Bulungan dinominasikan untuk KIPI.");
    assertThat(english(FeedKind.NOMINATED, new Portrait("65.01", WELDER, true)))
        .isEqualTo(
            "A worker trained as “juru las SMAW 3G” from Bulungan Regency was nominated for KIPI.");
    assertThat(english(FeedKind.CONFIRMED, new Portrait("35", Optional.empty(), true)))
        .isEqualTo("A worker from outside North Kalimantan is confirmed for a seat at KIPI.");
    assertThat(english(FeedKind.STARTED, new Portrait("65.71", Optional.empty(), true)))
        .isEqualTo("A worker from Tarakan City started work at KIPI.");
  }

  @Test
  void saysLessWhereLessMayBeSaid() {
    assertThat(indonesian(FeedKind.CONFIRMED, new Portrait("65", Optional.empty(), true)))
        .isEqualTo("Seorang pekerja dari Kalimantan Utara dipastikan mendapat kursi di KIPI.");
    assertThat(indonesian(FeedKind.REJECTED, new Portrait("35", WELDER, true)))
        .isEqualTo(
            "Pemberi kerja di KIPI menolak nominasi seorang juru las SMAW 3G dari luar Kalimantan"
                + " Utara; kursinya terbuka lagi.");
  }

  @Test
  void hasASentenceForEveryKindInBothLanguages() {
    for (FeedKind kind : FeedKind.values()) {
      Portrait portrait = new Portrait("65.01", WELDER, true);
      assertThat(indonesian(kind, portrait)).contains("KIPI").doesNotContain("{");
      assertThat(english(kind, portrait))
          .contains("KIPI")
          .doesNotContain("{")
          .isNotEqualTo(indonesian(kind, portrait));
    }
  }

  @Test
  void saysTimeAndNumbersAsTheLanguageDoes() {
    assertThat(wording("id").when(Facts.START)).isEqualTo("1 Jul 2026 09.00 WITA");
    assertThat(wording("en").when(Facts.START)).isEqualTo("1 Jul 2026 09:00 WITA");
    assertThat(wording("id").percent(84)).isEqualTo("84%");
  }

  private static String indonesian(FeedKind kind, Portrait portrait) {
    return wording("id").sentence(entry(kind, portrait), TITLES);
  }

  private static String english(FeedKind kind, Portrait portrait) {
    return wording("en").sentence(entry(kind, portrait), TITLES);
  }

  private static FeedEntry entry(FeedKind kind, Portrait portrait) {
    return new FeedEntry(
        0, 0, Facts.START, kind, portrait, "KIPI", "KIPI-EPC1", "V1", "65-000001", "65");
  }

  private static Wording wording(String language) {
    ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
    messages.setBasename("dashboard-messages");
    messages.setDefaultEncoding("UTF-8");
    messages.setFallbackToSystemLocale(false);
    return new Wording(messages, Regions.packed(), Locale.of(language));
  }
}
