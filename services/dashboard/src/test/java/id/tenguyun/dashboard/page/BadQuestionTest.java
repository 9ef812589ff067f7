package id.tenguyun.dashboard.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the page says to a question that has no answer. */
class BadQuestionTest {

  private static final Site SITE = Site.filled();

  @Test
  void refusesAChoiceThatItDoesNotHave() {
    HttpResponse<String> refused = SITE.get("/?lang=xx");

    assertThat(refused.statusCode()).isEqualTo(400);
    assertThat(refused.body()).contains("'xx' is no choice").contains("[id, en]");
  }

  @Test
  void saysKindlyWhatIsWrongWithAQuestion() {
    assertProblem("/rules/NOPE", 404, "Proyek “NOPE” tidak dikenal", "PLTA-MENTARANG");
    assertProblem("/rules/KIPI/report?month=2026-13", 400, "bukan bulan", "2026-07");
    assertProblem("/rules/KIPI/report", 400, "kurang bagian “month”");
    assertProblem("/rules?denominator=all", 400, "denominator=“all”", "with-subcontractors");
    assertProblem("/funnel?by=village", 400, "village", "regency");
    assertProblem("/map?show=%3Cscript%3E", 400, "&lt;script&gt;", "homes");
    assertProblem("/nowhere", 404, "Tidak ada halaman di /nowhere");
    assertProblem("/books?csv=nothing", 404, "nothing", "lag");
    assertProblem("/why/decision?round=R&employer=E&vacancy=V", 404, "putaran R", "E / V");
  }

  @Test
  void saysSoWhereAReportFindsNothing() {
    HttpResponse<String> report = SITE.get("/rules/KIPI/report?month=2020-01");

    assertThat(report.statusCode()).isEqualTo(200);
    assertThat(report.body()).contains("Tidak ada penilaian pada Januari 2020");
  }

  private static void assertProblem(String path, int status, String... texts) {
    HttpResponse<String> answer = SITE.get(path, Map.of("Accept", "text/html"));
    assertThat(answer.statusCode()).as(path).isEqualTo(status);
    assertThat(answer.body()).as(path).contains("<html lang=\"id\"").contains(texts);
  }
}
