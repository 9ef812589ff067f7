package id.tenguyun.dashboard.page;

import id.tenguyun.dashboard.Board;
import id.tenguyun.dashboard.Facts;
import id.tenguyun.dashboard.books.BookEntry;
import id.tenguyun.dashboard.books.Books;
import id.tenguyun.dashboard.books.Lag;
import id.tenguyun.dashboard.books.Lags;
import id.tenguyun.dashboard.live.Freshness;
import id.tenguyun.dashboard.live.LiveBoard;
import id.tenguyun.dashboard.views.folded.FoldedViews;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;

/**
 * The page alone, over a board that a seeded year of facts has filled: for looking at it while its
 * looks are worked on, and for the tests of the web edge. Arguments: {@code empty} for the empty
 * page, {@code live} for an outcome every two seconds. Not a component, so that the application
 * does not find it.
 */
@EnableAutoConfiguration(
    excludeName = {
      "org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration",
      "org.springframework.boot.mongodb.autoconfigure.MongoAutoConfiguration",
      "org.springframework.boot.data.mongodb.autoconfigure.DataMongoAutoConfiguration",
      "id.tenguyun.eventing.boot.TenguyunAutoConfiguration"
    })
@ComponentScan
public class Preview {

  public static void main(String[] arguments) throws InterruptedException {
    var context =
        new SpringApplicationBuilder(Preview.class)
            .properties("spring.config.name=dashboard", "tenguyun.access.callers=headers")
            .run(arguments);
    LiveBoard live = context.getBean(LiveBoard.class);
    List<String> asked = List.of(arguments);
    if (asked.contains("empty")) {
      live.publish(Board.View.NONE, Map.of());
      return;
    }
    MadeUp made = new MadeUp();
    fill(context, made);
    while (asked.contains("live")) {
      Thread.sleep(2_000);
      made.one();
      live.publish(made.board.view(), Map.of());
    }
  }

  /** Shows what was made up. */
  static void fill(ApplicationContext context, MadeUp made) {
    made.tell(context.getBean(FoldedViews.class)::on);
    LiveBoard live = context.getBean(LiveBoard.class);
    live.publish(made.board.view(), Map.of());
    Optional<Instant> now = live.edition().view().figures().asOf();
    live.freshness(
        new Freshness(
            now,
            Optional.empty(),
            Optional.empty(),
            List.of(
                new Freshness.Topic("placement.outcomes", 0, now),
                new Freshness.Topic("placement.vacancies", 2, Optional.of(Facts.START)))));
  }

  @Bean
  FoldedViews views(LiveBoard live) {
    return new FoldedViews(() -> live.edition().view().figures());
  }

  @Bean
  Lags lags() {
    return () ->
        List.of(
            new Lag("placement-intake", "partner.kipi-epc1.vacancies", 21, 0),
            new Lag("training-intake", "partner.blk-tarakan.graduations", 214, 3));
  }

  @Bean
  LiveBoard liveBoard() {
    return new LiveBoard();
  }

  @Bean
  Books books() {
    return () ->
        List.of(
            book("blk-tjselor", "graduations", 182, 176, 2, 4, 0),
            book("blk-tarakan", "graduations", 214, 209, 1, 3, 1),
            book("lsp-kaltara-01", "assessments", 190, 188, 2, 0, 0),
            book("kipi-epc1", "vacancies", 21, 19, 0, 2, 0),
            book("khn-civil", "replies", 64, 64, 0, 0, 0));
  }

  private static BookEntry book(
      String partner, String topic, long received, long ok, long twice, long no, long bad) {
    return new BookEntry(
        partner, topic, received, ok, twice, no, bad, Optional.of(Facts.hour(330)));
  }
}
