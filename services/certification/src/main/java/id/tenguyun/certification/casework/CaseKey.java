package id.tenguyun.certification.casework;

/** A case is one completion of training: the centre and the centre's own graduation id. */
public record CaseKey(String centreId, String graduationId) {

  @Override
  public String toString() {
    return centreId + "/" + graduationId;
  }
}
