package id.tenguyun.certification.casework;

import java.util.List;

/** A certification scheme: what a certificate under it covers, at which level, for how long. */
public record Scheme(
    String schemeCode, String title, int kkniLevel, List<String> units, int validityMonths) {

  public Scheme {
    units = List.copyOf(units);
  }
}
