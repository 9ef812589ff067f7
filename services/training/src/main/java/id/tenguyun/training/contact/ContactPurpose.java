package id.tenguyun.training.contact;

/** What an employer needs a nominee's name and phone number for; there is no other ground. */
public enum ContactPurpose {
  SIGN_CONTRACT,
  ARRANGE_START,
  ARRANGE_TRAVEL,
  HEALTH_CHECK
}
