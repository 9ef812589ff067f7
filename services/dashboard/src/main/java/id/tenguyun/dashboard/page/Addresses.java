package id.tenguyun.dashboard.page;

import java.nio.charset.StandardCharsets;
import org.springframework.web.util.UriUtils;

/** Addresses of pages about one thing; its ids are partners' own and may hold any character. */
final class Addresses {

  private Addresses() {}

  static String project(String projectId) {
    return Section.RULES.path() + "/" + segment(projectId);
  }

  static String decision(String roundId, String employerId, String vacancyId) {
    return "%s/decision?round=%s&employer=%s&vacancy=%s"
        .formatted(Section.WHY.path(), segment(roundId), segment(employerId), segment(vacancyId));
  }

  private static String segment(String id) {
    return UriUtils.encode(id, StandardCharsets.UTF_8);
  }
}
