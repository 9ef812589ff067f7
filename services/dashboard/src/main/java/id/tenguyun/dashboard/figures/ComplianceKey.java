package id.tenguyun.dashboard.figures;

import id.tenguyun.dashboard.facts.SkillClass;
import java.util.Comparator;

/** Whose compliance an assessment is about. */
record ComplianceKey(String projectId, String employerId, SkillClass skillClass)
    implements Comparable<ComplianceKey> {

  private static final Comparator<ComplianceKey> ORDER =
      Comparator.comparing(ComplianceKey::projectId)
          .thenComparing(ComplianceKey::employerId)
          .thenComparing(ComplianceKey::skillClass);

  @Override
  public int compareTo(ComplianceKey other) {
    return ORDER.compare(this, other);
  }
}
