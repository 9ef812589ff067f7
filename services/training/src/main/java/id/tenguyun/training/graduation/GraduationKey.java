package id.tenguyun.training.graduation;

/** A graduation id is the centre's own, so it is unique only together with the centre. */
public record GraduationKey(String centreId, String graduationId) {

  @Override
  public String toString() {
    return centreId + "/" + graduationId;
  }
}
