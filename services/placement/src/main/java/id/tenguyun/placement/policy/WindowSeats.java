package id.tenguyun.placement.policy;

/** How many seats the nearest may take while only they are asked. */
public enum WindowSeats {
  /** As many as their floor guarantees; the rest is decided on merit among all locals later. */
  FLOOR,
  /** Every seat there is. */
  ALL
}
