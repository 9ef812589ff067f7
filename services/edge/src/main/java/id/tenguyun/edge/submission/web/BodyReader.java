package id.tenguyun.edge.submission.web;

import id.tenguyun.edge.exports.ExportKind;
import id.tenguyun.edge.partner.mongo.PartnerDocument;
import id.tenguyun.edge.partner.mongo.Partners;
import id.tenguyun.edge.submission.Batch;
import id.tenguyun.edge.submission.BoundedBody;
import id.tenguyun.edge.submission.ItemProblem;
import id.tenguyun.edge.submission.JsonItems;
import id.tenguyun.edge.submission.SendableType;
import id.tenguyun.edge.submission.SubmissionSettings;
import id.tenguyun.edge.submission.TableItems;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Reads bodies as they come, so many at a time and no larger than allowed. */
@Component
@EnableConfigurationProperties(SubmissionSettings.class)
public class BodyReader {

  private static final Set<String> JSON = Set.of("application/json", "application/x-ndjson");
  private static final String CSV = "text/csv";
  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  private static final int ONE_EVENT_BYTES_MAX = 256 * 1024;

  private final SubmissionSettings settings;
  private final Partners partners;
  private final Semaphore places;

  BodyReader(SubmissionSettings settings, Partners partners) {
    this.settings = settings;
    this.partners = partners;
    this.places = new Semaphore(settings.mostAtOnce());
  }

  /** One event as JSON. */
  void one(HttpServletRequest request, Batch batch, SendableType type) throws IOException {
    try (InputStream body = bounded(request, ONE_EVENT_BYTES_MAX);
        JsonItems items = JsonItems.of(body)) {
      JsonNode item = items.next();
      if (item == null || items.next() != null) {
        throw Refused.because(
            HttpStatus.UNPROCESSABLE_CONTENT,
            new ItemProblem(
                "NOT_ONE_EVENT", "", item == null ? "no event" : "several", "one JSON object"));
      }
      batch.take(1, type, item);
    } catch (JsonItems.Unreadable e) {
      throw Refused.because(HttpStatus.UNPROCESSABLE_CONTENT, e.problem());
    } catch (BoundedBody.TooLarge e) {
      throw Refused.tooLarge(ONE_EVENT_BYTES_MAX);
    }
  }

  /** Many, by what the body says it is. */
  void many(HttpServletRequest request, Batch batch, SendableType type) throws IOException {
    String media = media(request);
    long most = settings.largestBody().toBytes();
    if (!places.tryAcquire()) {
      throw Refused.busy();
    }
    try (InputStream body = bounded(request, most)) {
      if (JSON.contains(media)) {
        json(body, batch, type);
      } else {
        table(body, media, batch, type);
      }
    } catch (BoundedBody.TooLarge e) {
      throw Refused.tooLarge(most);
    } catch (TableItems.TooManyLines e) {
      throw tooMany();
    } finally {
      places.release();
    }
  }

  private void json(InputStream body, Batch batch, SendableType type) throws IOException {
    int place = 1;
    try (JsonItems items = JsonItems.of(body)) {
      for (JsonNode item = items.next(); item != null; item = items.next()) {
        if (place > settings.longestFile()) {
          throw tooMany();
        }
        batch.take(place++, type, item);
      }
    } catch (JsonItems.Unreadable e) {
      batch.refuse(place, List.of(e.problem()));
    }
  }

  private void table(InputStream body, String media, Batch batch, SendableType type)
      throws IOException {
    ExportKind kind = kind(type.name());
    Consumer<TableItems.Line> lines = line -> take(batch, type, line);
    switch (media) {
      case CSV -> TableItems.csv(body, kind, "batch", settings.longestFile(), lines);
      case XLSX -> xlsx(body, kind, lines);
      default ->
          throw Refused.because(
              HttpStatus.UNSUPPORTED_MEDIA_TYPE,
              new ItemProblem(
                  "MEDIA_TYPE_UNKNOWN",
                  "Content-Type",
                  media.length() > 100 ? "a longer one" : media.replaceAll("\\p{Cntrl}", "?"),
                  JSON + ", " + CSV + " or " + XLSX));
    }
  }

  /** A workbook's parts lie in any order, so it is read from a file that nobody else may open. */
  private void xlsx(InputStream body, ExportKind kind, Consumer<TableItems.Line> lines)
      throws IOException {
    Path file = Files.createTempFile("tenguyun-", ".xlsx");
    try {
      Files.copy(body, file, StandardCopyOption.REPLACE_EXISTING);
      TableItems.xlsx(file, kind, "batch", settings.longestFile(), lines);
    } finally {
      Files.deleteIfExists(file);
    }
  }

  /** Takes a line into a batch, under its own number. */
  public static void take(Batch batch, SendableType type, TableItems.Line line) {
    if (line.event() == null) {
      batch.refuse(line.number(), line.problems().stream().map(TableItems::reason).toList());
    } else {
      batch.take(line.number(), type, line.event());
    }
  }

  /** The kind of table that says this type. */
  public ExportKind kind(String type) {
    return TableItems.kind(type, centreCodes())
        .orElseThrow(() ->
            Refused.because(
                HttpStatus.UNSUPPORTED_MEDIA_TYPE,
                new ItemProblem(
                    "NO_TABLE_OF_TYPE",
                    "type",
                    type,
                    "JSON; tables are for VacancyPublished, GraduationReported and"
                        + " AssessmentReported")));
  }

  /** Whether there is a kind of table that says this type. */
  public boolean hasTable(String type) {
    return TableItems.kind(type, List.of()).isPresent();
  }

  /** Lines of a file at most. */
  public int linesMax() {
    return settings.longestFile();
  }

  /** Something that reads a whole file. */
  @FunctionalInterface
  public interface Reading {
    void run() throws IOException;
  }

  /** Reads when it is its turn: so many at a time, and a refusal for one too many. */
  public void inTurn(Reading reading) throws IOException {
    if (!places.tryAcquire()) {
      throw Refused.busy();
    }
    try {
      reading.run();
    } catch (TableItems.TooManyLines e) {
      throw tooMany();
    } finally {
      places.release();
    }
  }

  private List<String> centreCodes() {
    return partners.all().stream()
        .filter(partner -> partner.kind().equals("TRAINING_CENTRE"))
        .map(PartnerDocument::code)
        .toList();
  }

  private static InputStream bounded(HttpServletRequest request, long most) throws IOException {
    if (request.getContentLengthLong() > most) {
      throw Refused.tooLarge(most); // before a byte of it is read
    }
    return new BoundedBody(request.getInputStream(), most);
  }

  private org.springframework.web.ErrorResponseException tooMany() {
    return Refused.because(
        HttpStatus.CONTENT_TOO_LARGE,
        new ItemProblem(
            "TOO_MANY_LINES", "", "a longer file", settings.longestFile() + " lines at most"));
  }

  private static String media(HttpServletRequest request) {
    String type = request.getContentType();
    return type == null ? "" : type.split(";", 2)[0].strip().toLowerCase(java.util.Locale.ROOT);
  }
}
