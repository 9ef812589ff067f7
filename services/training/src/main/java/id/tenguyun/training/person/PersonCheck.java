package id.tenguyun.training.person;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Looks at the fields that only the intake may see and says what is wrong with them, without
 * repeating one of them.
 */
public final class PersonCheck {

  private static final int LONGEST_NAME = 150;
  private static final int YOUNGEST_YEARS = 15;
  private static final int OLDEST_YEARS = 100;
  private static final int OF_AGE_YEARS = 18;
  private static final Pattern PHONE = Pattern.compile("\\+[1-9][0-9]{7,14}|0[1-9][0-9]{7,11}");
  private static final Pattern PHONE_PUNCTUATION = Pattern.compile("[ .()-]");

  private PersonCheck() {}

  /**
   * The findings on a person, in the order of the fields.
   *
   * @param nik as sent; only its form is looked at
   * @param phone null where the centre has none
   * @param domicileSince since when she has lived where she lives
   * @param completedOn the day the training ended
   * @param today the day of receipt
   */
  public static List<PersonFault> check(
      String nik,
      String fullName,
      LocalDate birthDate,
      @Nullable String phone,
      LocalDate domicileSince,
      LocalDate completedOn,
      LocalDate today) {
    List<PersonFault> findings = new ArrayList<>();
    checkNik(nik, birthDate, findings);
    checkName(fullName, findings);
    checkBirthDate(birthDate, completedOn, today, findings);
    if (phone != null && !isPhone(phone)) {
      findings.add(PersonFault.PHONE_FORM);
    }
    if (domicileSince.isBefore(birthDate)) {
      findings.add(PersonFault.DOMICILE_BEFORE_BIRTH);
    }
    return List.copyOf(findings);
  }

  /**
   * The first day of the month from whose start she is 18, or empty when she is already on the day
   * of receipt. A whole month, rounded up: it lets the placement rules keep minors out of work
   * without telling anyone a birthday.
   */
  public static Optional<LocalDate> ofAgeFrom(LocalDate birthDate, LocalDate today) {
    LocalDate eighteenth = birthDate.plusYears(OF_AGE_YEARS);
    if (!eighteenth.isAfter(today)) {
      return Optional.empty();
    }
    LocalDate monthStart = eighteenth.withDayOfMonth(1);
    return Optional.of(eighteenth.equals(monthStart) ? monthStart : monthStart.plusMonths(1));
  }

  private static void checkNik(String text, LocalDate birthDate, List<PersonFault> findings) {
    Optional<Nik> nik = Nik.parse(text);
    if (nik.isEmpty()) {
      findings.add(PersonFault.NIK_FORM);
      return;
    }
    if (!nik.get().holdsRealBirthDate()) {
      findings.add(PersonFault.NIK_BIRTH_DATE);
    } else if (!nik.get().tellsBirthDate(birthDate)) {
      findings.add(PersonFault.NIK_BIRTH_DATE_DIFFERS);
    }
    if (!nik.get().holdsSerial()) {
      findings.add(PersonFault.NIK_SERIAL);
    }
  }

  private static void checkName(String name, List<PersonFault> findings) {
    if (name.isBlank()) {
      findings.add(PersonFault.NAME_MISSING);
    } else if (name.length() > LONGEST_NAME || name.chars().anyMatch(Character::isISOControl)) {
      findings.add(PersonFault.NAME_FORM);
    }
  }

  private static void checkBirthDate(
      LocalDate birthDate, LocalDate completedOn, LocalDate today, List<PersonFault> findings) {
    if (!birthDate.isBefore(today)) {
      findings.add(PersonFault.BIRTH_DATE_IN_FUTURE);
    } else if (birthDate.plusYears(YOUNGEST_YEARS).isAfter(completedOn)
        || birthDate.plusYears(OLDEST_YEARS).isBefore(completedOn)) {
      findings.add(PersonFault.BIRTH_DATE_IMPLAUSIBLE);
    }
  }

  private static boolean isPhone(String text) {
    return PHONE.matcher(PHONE_PUNCTUATION.matcher(text).replaceAll("")).matches();
  }
}
