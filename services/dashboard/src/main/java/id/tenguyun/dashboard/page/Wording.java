package id.tenguyun.dashboard.page;

import id.tenguyun.dashboard.feed.FeedEntry;
import id.tenguyun.dashboard.feed.Portrait;
import id.tenguyun.dashboard.figures.Cells;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
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

  /** A month, such as Juli 2026. */
  String when(YearMonth month) {
    return DateTimeFormatter.ofPattern("MMMM yyyy", locale).format(month);
  }

  /** A day with its year, such as 1 Jul 2026. */
  String date(LocalDate date) {
    return DateTimeFormatter.ofPattern("d MMM yyyy", locale).format(date);
  }

  String number(long number) {
    return NumberFormat.getIntegerInstance(locale).format(number);
  }

  /** With one place after the point, such as 79,9 %: a floor of 80 is missed by a tenth. */
  String share(BigDecimal share) {
    NumberFormat format = NumberFormat.getPercentInstance(locale);
    format.setMaximumFractionDigits(1);
    format.setRoundingMode(RoundingMode.DOWN);
    return format.format(share);
  }

  /** The name of a regency, city or province, else its code. */
  String place(String code) {
    return placeName(code).orElse(code);
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
        entry.projectId(),
        entry.employerId());
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
