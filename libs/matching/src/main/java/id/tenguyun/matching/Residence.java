package id.tenguyun.matching;

import java.time.LocalDate;

/**
 * Since when a worker has lived in her village, and in the wider areas around it. Where only one
 * date is known it serves for all; an officer may record an earlier one for a wider area.
 *
 * @param village since when in the village
 * @param district since when in the district
 * @param regency since when in the regency or city
 * @param province since when in the province
 */
public record Residence(
    LocalDate village, LocalDate district, LocalDate regency, LocalDate province) {

  /** Refuses a wider area entered later than a narrower one within it. */
  public Residence {
    if (village.isBefore(district) || district.isBefore(regency) || regency.isBefore(province)) {
      throw new InvalidProblemException(
          "residence since %s (village), %s (district), %s (regency), %s (province): nobody lives"
                  .formatted(village, district, regency, province)
              + " in an area longer than in the wider one around it.");
    }
  }

  /** One date for all areas. */
  public static Residence since(LocalDate date) {
    return new Residence(date, date, date, date);
  }
}
