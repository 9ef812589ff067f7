package id.tenguyun.placement.message;

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
