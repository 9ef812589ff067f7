package id.tenguyun.dashboard.figures;

/** What a {@link Cell} counts, and by what. */
public enum Measure {
  /** Seats of accepted vacancies; by project and skill class. */
  OPENINGS,
  /** Seats kept for a tier and those nearer; by project, skill class and tier. */
  FLOOR,
  /** Nominations that still wait for an answer; by project and skill class. */
  AWAITING,
  /** Seats that both sides said yes to; by project, skill class and tier. */
  FILLED,
  /** Confirmations, whatever became of them; by day (WITA) and tier. */
  CONFIRMED,
  /** People who came to a stage; by stage, dimension and value. */
  REACHED,
  /** People by the days between two stages; by the later stage, dimension, value and days. */
  WAITED,
  /**
   * People who share a place and a training; by place (the country, a province, regency, district
   * or village) and scheme, none for any.
   */
  CROWD,
  /** Seats by workplace; by {@link #OPENINGS} or {@link #FILLED}, and district. */
  WORKPLACE,
  /**
   * Seats that both sides said yes to, by where their holders live: by district, or by regency
   * where nothing finer is known.
   */
  HOME,
  /**
   * Vacancies that their employer reported as filled; by project, employer, skill class, and {@code
   * ON_TIME} or {@code LATE}.
   */
  FILL_REPORTED,
  /** Vacancies with seats left to fill; by project and the vacancy's subject id. */
  OPEN;

  /**
   * Whether each change is noted with the event behind it. What people waited is traced by the
   * events that brought them to the later stage; a crowd is never shown; what is open is a list.
   */
  public boolean traced() {
    return this != WAITED && this != CROWD && this != OPEN;
  }
}
