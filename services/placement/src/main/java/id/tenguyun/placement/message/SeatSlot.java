package id.tenguyun.placement.message;

/** The kind of seat taken, as the public may see it; traits show as RESERVED. */
public enum SeatSlot {
  FLOOR_1,
  FLOOR_2,
  FLOOR_3,
  FLOOR_4,
  RESERVED,
  OPEN
}
