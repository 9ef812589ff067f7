package id.tenguyun.placement.policy;

/**
 * One thing wrong with a policy file.
 *
 * @param code upper snake case, stable
 * @param path where in the file, as {@code floors.UNSKILLED.RING_1}; empty for the whole
 * @param found what stands there
 * @param allowed what would be right
 */
public record PolicyProblem(String code, String path, String found, String allowed) {

  @Override
  public String toString() {
    String place = path.isEmpty() ? "the file" : path;
    return place + ": " + code + ", found " + found + "; " + allowed;
  }
}
