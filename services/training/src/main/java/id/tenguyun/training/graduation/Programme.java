package id.tenguyun.training.graduation;

import java.util.List;

/** A training programme and the certification scheme it leads to. */
public record Programme(
    String programmeCode,
    String kbjiCode,
    SkillClass skillClass,
    int kkniLevel,
    List<String> units,
    String schemeCode) {

  public Programme {
    units = List.copyOf(units);
  }
}
