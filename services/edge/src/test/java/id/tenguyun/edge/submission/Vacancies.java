package id.tenguyun.edge.submission;

import id.tenguyun.schemas.TopicCatalogue;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Vacancies as a partner writes them, one content in every form. */
final class Vacancies {

  static final SendableType TYPE =
      new SendRights(TopicCatalogue.load())
          .of("EMPLOYER", List.of("vacancies", "replies", "hires"))
          .get("VacancyPublished");

  private static final String HEADING =
      "vacancyId,employerId,projectId,title,kbjiCode,skillClass,requiredScheme,minimumKkniLevel,"
          + "openings,workplaceVillage,contractType,contractMonths,monthlyWageIdr,hoursPerWeek,"
          + "socialSecurityEnrolled,publishedAt,closesOn,startsOn";

  private Vacancies() {}

  static String json(String id, String employer) {
    return """
    {"vacancyId": "%s", "employerId": "%s", "projectId": "KIPI", "market": "65", \
    "publishedAt": "2026-07-01T08:00:00+08:00", "terms": {"title": "Welder", \
    "kbjiCode": "7212", "skillClass": "TECHNICIAN", "requiredScheme": null, "requiredUnits": [], \
    "minimumKkniLevel": 2, "openings": 3, "workplaceVillage": "65.01.04.2002", \
    "contractType": "PKWT", "contractMonths": 12, "monthlyWageIdr": 3900396.00, \
    "hoursPerWeek": 40, "socialSecurityEnrolled": true, "closesOn": "2026-07-31", \
    "startsOn": "2026-08-15"}}\
    """
        .formatted(id, employer);
  }

  static List<String> cells(String id, String employer) {
    return List.of(
        id,
        employer,
        "KIPI",
        "Welder",
        "7212",
        "TECHNICIAN",
        "",
        "2",
        "3",
        "65.01.04.2002",
        "PKWT",
        "12",
        "3900396.00",
        "40",
        "YES",
        "2026-07-01T08:00:00+08:00",
        "2026-07-31",
        "2026-08-15");
  }

  static String csv(List<List<String>> lines) {
    StringBuilder text = new StringBuilder(HEADING).append('\n');
    lines.forEach(line -> text.append(String.join(",", line)).append('\n'));
    return text.toString();
  }

  static byte[] xlsx(List<List<String>> lines) {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    try (Workbook workbook = new Workbook(file, "test", "1.0")) {
      Worksheet sheet = workbook.newWorksheet("vacancies");
      write(sheet, 0, List.of(HEADING.split(",")));
      for (int i = 0; i < lines.size(); i++) {
        write(sheet, i + 1, lines.get(i));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return file.toByteArray();
  }

  private static void write(Worksheet sheet, int row, List<String> cells) {
    for (int column = 0; column < cells.size(); column++) {
      String cell = cells.get(column);
      if (cell.matches("\\d{1,9}(\\.\\d+)?")) {
        sheet.value(row, column, new java.math.BigDecimal(cell));
      } else if (!cell.isEmpty()) {
        sheet.value(row, column, cell);
      }
    }
  }
}
