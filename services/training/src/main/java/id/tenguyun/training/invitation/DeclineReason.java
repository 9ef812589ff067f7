package id.tenguyun.training.invitation;

/** Why a worker declines. */
public enum DeclineReason {
  WAGE,
  DISTANCE,
  WORKING_HOURS,
  CONTRACT_TERMS,
  HEALTH,
  FAMILY,
  OTHER_JOB,
  OTHER
}
