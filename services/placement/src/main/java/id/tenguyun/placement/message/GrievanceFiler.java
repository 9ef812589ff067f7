package id.tenguyun.placement.message;

/** Who files a grievance. */
public enum GrievanceFiler {
  WORKER,
  UNION,
  TRAINING_CENTRE
}
