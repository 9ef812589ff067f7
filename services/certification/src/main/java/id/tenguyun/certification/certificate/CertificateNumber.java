package id.tenguyun.certification.certificate;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.regex.Pattern;

/**
 * The number on a certificate: {@code <certification body>-<year>-<12 characters>}.
 *
 * <p>The characters are the first 60 bits, in base 32, of a SHA-256 over what the certificate is
 * for. The same inbox therefore gives the same numbers, whatever the order. The worker's random id
 * goes in too: graduation ids count up, so without it anyone could compute a number from a guessed
 * id and ask whether that graduate passed.
 */
public final class CertificateNumber {

  private static final String BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
  private static final int CHARACTERS = 12;
  private static final int BITS_A_CHARACTER = 5;
  private static final Pattern FORM = Pattern.compile("[A-Z0-9-]{1,40}-[0-9]{4}-[A-Z2-7]{12}");

  private CertificateNumber() {}

  /**
   * The number of the certificate that an assessment earns.
   *
   * @param caseId {@code centre/graduation}
   * @param assessedOn tells a re-assessment's certificate from the first one
   */
  public static String of(
      String certificationBodyId,
      String workerId,
      String caseId,
      String schemeCode,
      LocalDate assessedOn) {
    String subject = String.join("|", workerId, caseId, schemeCode, assessedOn.toString());
    return "%s-%04d-%s".formatted(certificationBodyId, assessedOn.getYear(), code(subject));
  }

  /** Whether the text could be a number of ours, before any store is asked. */
  public static boolean hasForm(String text) {
    return FORM.matcher(text).matches();
  }

  private static String code(String subject) {
    byte[] digest = sha256(subject);
    long bits = 0;
    for (int i = 0; i < Long.BYTES; i++) {
      bits = bits << Byte.SIZE | (digest[i] & 0xff);
    }
    StringBuilder code = new StringBuilder(CHARACTERS);
    for (int i = 1; i <= CHARACTERS; i++) {
      code.append(BASE32.charAt((int) (bits >>> (Long.SIZE - i * BITS_A_CHARACTER)) & 31));
    }
    return code.toString();
  }

  private static byte[] sha256(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256, but this one has not", e);
    }
  }
}
