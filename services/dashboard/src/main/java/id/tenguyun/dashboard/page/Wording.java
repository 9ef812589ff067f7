package id.tenguyun.dashboard.page;

import id.tenguyun.dashboard.feed.FeedEntry;
import id.tenguyun.dashboard.feed.Portrait;
import id.tenguyun.dashboard.figures.Cells;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;

/** Puts figures and outcomes into the words of one language. */
final class Wording {

  private static final ZoneId WITA = ZoneId.of("Asia/Makassar");

  private final MessageSource messages;
  private final Regions regions;
  private final Locale locale;
  private final DateTimeFormatter minute;
  private final DateTimeFormatter day;

  Wording(MessageSource messages, Regions regions, Locale locale) {
    this.messages = messages;
    this.regions = regions;
    this.locale = locale;
    this.minute = DateTimeFormatter.ofPattern(text("format.minute"), locale).withZone(WITA);
    this.day = DateTimeFormatter.ofPattern(text("format.day"), locale);
  }

  String text(String key, Object... arguments) {
    return messages.getMessage(key, arguments.length == 0 ? null : arguments, locale);
  }

  /** The text, or another where the language has none. */
  String textOr(String key, String other) {
    return String.valueOf(messages.getMessage(key, null, other, locale));
  }

  /** Such as 1 Jul 2026 09.00 WITA. */
  String when(Instant at) {
    return minute.format(at) + " WITA";
  }

  String when(LocalDate date) {
    return day.format(date);
  }

  String percent(int percent) {
    return NumberFormat.getPercentInstance(locale).format(percent / 100.0);
  }

  /** One plain sentence, such as "Seorang juru las dari Kabupaten Bulungan dinominasikan …". */
  String sentence(FeedEntry entry, Map<String, String> schemeTitles) {
    String trade =
        entry.portrait().schemeCode().map(schemeTitles::get).map(Wording::inSentence).orElse(null);
    return text(
        "feed." + entry.kind(),
        trade == null ? text("feed.anyone.start") : text("feed.who.start", trade),
        trade == null ? text("feed.anyone.within") : text("feed.who.within", trade),
        place(entry),
        entry.projectId());
  }

  private String place(FeedEntry entry) {
    Portrait portrait = entry.portrait();
    String home = placeName(entry.market()).orElse(entry.market());
    if (!Cells.provinceOf(portrait.place()).equals(entry.market())) {
      return text("feed.outside", home);
    }
    return placeName(portrait.place()).orElse(home);
  }

  private Optional<String> placeName(String code) {
    return regions.name(code).map(name -> textOr("place." + code, inLanguage(name)));
  }

  /** The list's names are Indonesian; other languages put the kind of place behind. */
  private String inLanguage(String name) {
    if (name.startsWith("Kabupaten ")) {
      return text("place.regency", name.substring("Kabupaten ".length()));
    }
    if (name.startsWith("Kota ")) {
      return text("place.city", name.substring("Kota ".length()));
    }
    return name;
  }

  /** A title within a sentence: "Juru Las SMAW 3G" becomes "juru las SMAW 3G". */
  private static String inSentence(String title) {
    return Stream.of(title.split(" "))
        .map(word -> isAbbreviation(word) ? word : word.toLowerCase(Locale.ROOT))
        .collect(Collectors.joining(" "));
  }

  private static boolean isAbbreviation(String word) {
    return word.equals(word.toUpperCase(Locale.ROOT));
  }
}
