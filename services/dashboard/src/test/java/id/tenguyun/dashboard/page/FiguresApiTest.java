package id.tenguyun.dashboard.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The figures as JSON, for programs. */
class FiguresApiTest {

  private static final Site SITE = Site.filled();

  @Test
  void answersTheSummaryAsJson() {
    JsonNode summary = SITE.json("/api/summary");

    assertThat(summary.at("/seats/openings").asInt()).isEqualTo(341);
    assertThat(summary.at("/seats/localPercent").asInt()).isEqualTo(86);
    assertThat(summary.at("/seats/filledByTier/RING_1").asInt()).isEqualTo(57);
    assertThat(summary.at("/funnel/graduates").asInt()).isEqualTo(596);
    assertThat(summary.at("/projects/1/state").asString()).isEqualTo("AT_RISK");
    assertThat(summary.at("/denominator").asString()).contains("accepted vacancies");
  }

  @Test
  void answersTheBooksAsJson() {
    JsonNode status = SITE.json("/api/status");

    assertThat(status.at("/balanced").asBoolean()).isTrue();
    assertThat(status.at("/books/0/partner").asString()).isEqualTo("blk-tjselor");
    assertThat(status.at("/books/0/received").asInt()).isEqualTo(182);
    assertThat(status.at("/books/0/pending").asInt()).isZero();
  }

  @Test
  void answersOutcomesNewestFirstAndRefusesTooMany() {
    JsonNode outcomes = SITE.json("/api/outcomes?most=2").at("/outcomes");

    assertThat(outcomes).hasSize(2);
    assertThat(outcomes.at("/0/at").asString()).isGreaterThan(outcomes.at("/1/at").asString());
    assertThat(SITE.get("/api/outcomes?most=501").body())
        .contains("most=501; right would be 1 to 500");
  }

  @Test
  void answersEveryFigureOfThePagesAsJsonWithSmallGroupsRounded() {
    assertThat(SITE.json("/api/pathway").at("/people/GRADUATED").asInt()).isEqualTo(596);
    JsonNode nunukan = SITE.json("/api/pathway/groups?by=CENTRE").get(1);
    assertThat(nunukan.at("/code").asString()).isEqualTo("BLK-NUNUKAN");
    assertThat(nunukan.at("/people/GRADUATED/atMost").asInt()).isEqualTo(4);
    assertThat(SITE.json("/api/skill-gaps").at("/0/gaps/1/workers/atLeast").asInt()).isEqualTo(5);
    assertThat(SITE.json("/api/districts").toString()).doesNotContain("35.78");
    assertThat(SITE.json("/api/projects/KIPI/windows").at("/all").asInt()).isEqualTo(3);
    assertThat(SITE.json("/api/projects/PLTA-MENTARANG/releases").at("/items/0/seats").asInt())
        .isEqualTo(3);
    assertThat(SITE.json("/api/projects/KIPI/assessments?from=2026-10-01&until=2026-10-20"))
        .isNotEmpty();
    assertThat(
            SITE.json("/api/decision?round=65-000014&employer=KIPI-A&vacancy=V-SEMI_SKILLED")
                .at("/taken")
                .toString())
        .doesNotContain("RESERVED");
  }

  @Test
  void refusesImpossibleQuestionsOfProgramsByName() {
    assertThat(SITE.get("/api/projects/NOPE/windows").statusCode()).isEqualTo(404);
    assertThat(SITE.get("/api/nowhere").statusCode()).isEqualTo(404);
    HttpResponse<String> backwards =
        SITE.get("/api/projects/KIPI/assessments?from=2026-10-02&until=2026-10-01");
    assertThat(backwards.statusCode()).isEqualTo(400);
    assertThat(backwards.body()).contains("right would be 1 to 400");
    assertThat(
            SITE.get("/api/projects/KIPI/assessments?from=2026-02-30&until=2026-03-01")
                .statusCode())
        .isEqualTo(400);
  }
}
