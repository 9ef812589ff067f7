package id.tenguyun.training.person;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The national identity number: 16 digits {@code PPRRDD ddmmyy ssss}. The first six say where it
 * was <em>first</em> issued and never change, so they are no proof of domicile and are not checked
 * against it; women's day of birth counts 40 more; the serial starts at 0001 (PP 37/2007 art. 37).
 *
 * <p>It has no {@code toString} of its own value: a NIK must not reach a log by accident.
 */
final class Nik {

  private static final int WOMENS_DAY_OFFSET = 40;

  private final int day;
  private final int month;
  private final int yearOfCentury;
  private final boolean serialGiven;

  private Nik(String digits) {
    int writtenDay = Integer.parseInt(digits.substring(6, 8));
    this.day = writtenDay > WOMENS_DAY_OFFSET ? writtenDay - WOMENS_DAY_OFFSET : writtenDay;
    this.month = Integer.parseInt(digits.substring(8, 10));
    this.yearOfCentury = Integer.parseInt(digits.substring(10, 12));
    this.serialGiven = !digits.endsWith("0000");
  }

  /** Empty when the text is not 16 digits. */
  static Optional<Nik> parse(String text) {
    return text.matches("[0-9]{16}") ? Optional.of(new Nik(text)) : Optional.empty();
  }

  /** Whether day and month are a real date in at least one of the centuries the year may mean. */
  boolean holdsRealBirthDate() {
    return isDate(1900 + yearOfCentury) || isDate(2000 + yearOfCentury);
  }

  /**
   * A serial of 0000 is never issued; a spreadsheet that keeps 15 digits of a number makes one out
   * of any serial below ten.
   */
  boolean holdsSerial() {
    return serialGiven;
  }

  /** Whether it was issued for this birth date; a later correction of the date is lawful. */
  boolean tellsBirthDate(LocalDate birthDate) {
    return birthDate.getDayOfMonth() == day
        && birthDate.getMonthValue() == month
        && birthDate.getYear() % 100 == yearOfCentury;
  }

  private boolean isDate(int year) {
    try {
      return LocalDate.of(year, month, day).getMonthValue() == month;
    } catch (DateTimeException e) {
      return false;
    }
  }

  @Override
  public String toString() {
    return "NIK (not shown)";
  }
}
