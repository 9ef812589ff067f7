package id.tenguyun.training.person;

/**
 * What can be wrong with a person's fields. Only the code travels on; the value that led to it
 * stays behind, so a finding can be shown to anyone.
 */
public enum PersonFault {
  NIK_FORM("person.nik", true, "16 digits, written as text (a spreadsheet cuts long numbers)"),
  NIK_BIRTH_DATE("person.nik", true, "digits 7 to 12 a real day, month, year; women day + 40"),
  NIK_SERIAL("person.nik", true, "last four digits from 0001; 0000 is never issued"),
  NIK_BIRTH_DATE_DIFFERS("person.nik", false, "usually the birth date; a corrected one may differ"),
  NAME_MISSING("person.fullName", true, "the name as on the identity card"),
  NAME_FORM(
      "person.fullName", true, "at most 150 characters, no line breaks or control characters"),
  BIRTH_DATE_IN_FUTURE("person.birthDate", true, "a date before today"),
  BIRTH_DATE_IMPLAUSIBLE("person.birthDate", true, "an age from 15 to 100 years on completion"),
  PHONE_FORM("person.phone", true, "+ and 8 to 15 digits with the country code, or 0 and 8 to 12"),
  /** Noted only: a family card may give the day on which the family came. */
  DOMICILE_BEFORE_BIRTH("domicileSince", false, "usually a date not before the birth date");

  private final String field;
  private final boolean blocking;
  private final String allowed;

  PersonFault(String field, boolean blocking, String allowed) {
    this.field = field;
    this.blocking = blocking;
    this.allowed = allowed;
  }

  /** Path of the field in the submission. */
  public String field() {
    return field;
  }

  /** Whether the graduation is turned down for it; else it is only noted. */
  public boolean blocking() {
    return blocking;
  }

  /** What would be right, in words. */
  public String allowed() {
    return allowed;
  }

  /** Whether this code of a finding turns a graduation down; one we do not know does. */
  public static boolean blocks(String code) {
    for (PersonFault fault : values()) {
      if (fault.name().equals(code)) {
        return fault.blocking;
      }
    }
    return true;
  }
}
