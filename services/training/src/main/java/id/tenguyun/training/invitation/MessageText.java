package id.tenguyun.training.invitation;

import java.net.URI;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** What the message says: no name, so that a telephone that is lost or lent tells little. */
public final class MessageText {

  /** Kalimantan Utara keeps central Indonesian time (WITA, +08:00). */
  private static final DateTimeFormatter DUE =
      DateTimeFormatter.ofPattern("d MMMM yyyy 'pukul' HH.mm 'WITA'", Locale.of("id", "ID"))
          .withZone(ZoneId.of("Asia/Makassar"));

  private MessageText() {}

  /** The text, in Indonesian; the page behind the link has English too. */
  public static String of(String title, Instant answerDueAt, URI link) {
    return """
    Tenguyun: Anda dicalonkan untuk pekerjaan %s. Lihat tawarannya dan jawab sendiri \
    paling lambat %s: %s
    Tautan ini hanya untuk Anda dan berlaku satu kali. Jangan berikan kepada orang lain. \
    Kami tidak pernah meminta uang.\
    """
        .formatted(title, DUE.format(answerDueAt), link);
  }
}
