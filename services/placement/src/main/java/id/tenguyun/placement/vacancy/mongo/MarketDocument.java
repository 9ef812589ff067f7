package id.tenguyun.placement.vacancy.mongo;

import java.util.List;
import org.springframework.data.annotation.Id;

/**
 * The vacancies of a market.
 *
 * @param id province code
 * @param vacancies all that were ever accepted, by key
 */
public record MarketDocument(@Id String id, List<Line> vacancies) {

  /** The collection of all markets. */
  public static final String COLLECTION = "markets";

  /** One vacancy in a market's list. */
  public record Line(String vacancy, String title, String projectId, int openings, String status) {

    Line withStatus(String changed) {
      return new Line(vacancy, title, projectId, openings, changed);
    }
  }
}
