package id.tenguyun.dashboard.views;

import java.util.Map;

/**
 * Titles and names of the reference data.
 *
 * @param projects names by project id
 * @param partners names of centres, certification bodies and employers, by their code in payloads
 * @param schemes titles by scheme code
 * @param programmes titles by programme code
 */
public record Names(
    Map<String, String> projects,
    Map<String, String> partners,
    Map<String, String> schemes,
    Map<String, String> programmes) {

  public static final Names NONE = new Names(Map.of(), Map.of(), Map.of(), Map.of());

  public Names {
    projects = Map.copyOf(projects);
    partners = Map.copyOf(partners);
    schemes = Map.copyOf(schemes);
    programmes = Map.copyOf(programmes);
  }
}
