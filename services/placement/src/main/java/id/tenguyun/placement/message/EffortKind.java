package id.tenguyun.placement.message;

/** How an employer tried to find local workers. */
public enum EffortKind {
  ADVERTISED_LOCALLY,
  TRAINING_CENTRES_ASKED,
  MANPOWER_OFFICE_ASKED,
  JOB_FAIR,
  VILLAGES_ASKED,
  OTHER
}
