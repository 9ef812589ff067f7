package id.tenguyun.placement.candidate;

import id.tenguyun.placement.SharedCodes;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A certificate of competence.
 *
 * @param body the certification body; the number is unique for it
 * @param score 0 to 100; null when none was given
 * @param standing whether it stands
 * @param awaited whether its first day of validity has still to be noticed
 */
public record Certificate(
    String certificateNumber,
    String body,
    String centreId,
    String graduationId,
    String schemeCode,
    int kkniLevel,
    List<String> units,
    @Nullable Integer score,
    LocalDate validFrom,
    LocalDate validUntil,
    CertificateStanding standing,
    boolean awaited) {

  public Certificate {
    body = SharedCodes.of(body);
    centreId = SharedCodes.of(centreId);
    schemeCode = SharedCodes.of(schemeCode);
    units = SharedCodes.of(units);
  }

  /** Whether it is in force on this day, as far as is known now. */
  public boolean inForceOn(LocalDate day) {
    return standing == CertificateStanding.STANDS
        && !day.isBefore(validFrom)
        && !day.isAfter(validUntil);
  }

  boolean is(String number, String ofBody) {
    return certificateNumber.equals(number) && body.equals(ofBody);
  }

  Certificate with(CertificateStanding changed, LocalDate until) {
    return new Certificate(
        certificateNumber,
        body,
        centreId,
        graduationId,
        schemeCode,
        kkniLevel,
        units,
        score,
        validFrom,
        until,
        changed,
        awaited);
  }

  Certificate noticed() {
    return new Certificate(
        certificateNumber,
        body,
        centreId,
        graduationId,
        schemeCode,
        kkniLevel,
        units,
        score,
        validFrom,
        validUntil,
        standing,
        false);
  }
}
