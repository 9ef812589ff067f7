package id.tenguyun.placement.answer;

import id.tenguyun.placement.answer.WhyNot.Case;
import id.tenguyun.placement.candidate.Merit;
import id.tenguyun.placement.placement.PlacementStatus;
import id.tenguyun.placement.region.Wita;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The sentences of answers in one language; they stand in {@code answers*.properties}. */
final class Wording {

  private static final String BUNDLE = "id.tenguyun.placement.answer.answers";
  private static final String TIME_ZONE = " WITA";

  private final Locale locale;
  private final ResourceBundle sentences;

  private Wording(Locale locale) {
    this.locale = locale;
    this.sentences =
        ResourceBundle.getBundle(
            BUNDLE,
            locale,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  /** English where it is asked for, Indonesian otherwise. */
  static Wording in(Locale asked) {
    boolean english = asked.getLanguage().equals(Locale.ENGLISH.getLanguage());
    return new Wording(english ? Locale.ENGLISH : WhyNot.INDONESIAN);
  }

  String language() {
    return locale.getLanguage();
  }

  String paragraph(
      Case outcome, Standing standing, @Nullable Decided decided, @Nullable Integer toBeat) {
    String she =
        say("you", standing.title(), say("tier." + standing.tier()), number(standing.merit()));
    return she + " " + happened(outcome, standing, toBeat) + round(decided);
  }

  private String happened(Case outcome, Standing standing, @Nullable Integer toBeat) {
    return switch (outcome) {
      case TAKEN -> say("taken." + held(standing));
      case TURNED_DOWN_BEFORE -> say("before." + held(standing));
      case NOT_DECIDED_YET -> say("undecided") + opens(standing);
      case PLACED_ELSEWHERE -> say("elsewhere", standing.elsewhere());
      case NOT_ELIGIBLE ->
          standing.obstacles().stream().map(this::obstacle).collect(Collectors.joining(" "));
      case WINDOW_NOT_OPEN -> say("window") + opens(standing);
      case NO_SEAT_FOR_HER_TIER -> say("closed");
      case BELOW_CUT_OFF -> below(standing, toBeat == null ? 0 : toBeat);
      case DRAW -> say("draw", number(standing.merit())) + advice(standing, 1);
      case CHANGED_SINCE -> say("changed");
    };
  }

  private String obstacle(String code) {
    String key = "obstacle." + code;
    return say(sentences.containsKey(key) ? key : "obstacle.OTHER");
  }

  private static PlacementStatus held(Standing standing) {
    PlacementStatus nomination = standing.nomination();
    if (nomination == null) {
      throw new IllegalStateException(standing.workerId() + " was never nominated");
    }
    return nomination;
  }

  private String below(Standing standing, int toBeat) {
    int missing = toBeat - standing.merit();
    return say("below", number(toBeat), number(missing)) + advice(standing, missing);
  }

  /** What would have changed it, where her merit can still grow by that much in one part. */
  private String advice(Standing standing, int missing) {
    Merit.Part most = standing.most();
    if (most == null) {
      return "";
    }
    int gain = most.most() - most.points();
    String key = gain >= missing ? "advice" : "advice.part";
    return " " + say(key, say("part." + most.name()), number(gain));
  }

  private String opens(Standing standing) {
    Instant at = standing.windowOpensAt();
    return at == null ? "" : " " + say("opens", moment(at));
  }

  private String round(@Nullable Decided decided) {
    return decided == null ? "" : " " + say("round", decided.roundId(), moment(decided.at()));
  }

  private String moment(Instant at) {
    return DateTimeFormatter.ofPattern("d MMMM uuuu HH:mm", locale).format(at.atOffset(Wita.OFFSET))
        + TIME_ZONE;
  }

  private String number(int value) {
    return NumberFormat.getIntegerInstance(locale).format(value);
  }

  private String say(String key, @Nullable Object... values) {
    return new MessageFormat(sentences.getString(key), locale).format(values);
  }
}
