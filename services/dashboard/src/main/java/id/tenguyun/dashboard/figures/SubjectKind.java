package id.tenguyun.dashboard.figures;

import java.util.Arrays;

/** The kinds of subjects; an id begins with its kind. */
public enum SubjectKind {
  VACANCY(Vacancy.class),
  SEAT(Seat.class),
  PERSON(Person.class),
  COMPLIANCE(ComplianceMonth.class),
  SKILL_GAP(SkillGapMonth.class),
  DECISION(Decision.class),
  RECENT(RecentDecisions.class);

  private final Class<? extends Subject> type;

  SubjectKind(Class<? extends Subject> type) {
    this.type = type;
  }

  public Class<? extends Subject> type() {
    return type;
  }

  /** The id of a subject, from the parts of its natural key. */
  public String id(Object... key) {
    return name() + "/" + Key.of(key);
  }

  /** The kind of an id's subject. */
  public static SubjectKind of(String id) {
    return Arrays.stream(values())
        .filter(kind -> id.startsWith(kind.name() + "/"))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no kind of subject has the id " + id));
  }
}
