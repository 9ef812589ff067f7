package id.tenguyun.dashboard.figures;

import id.tenguyun.dashboard.facts.Fact.ComplianceAssessed;
import id.tenguyun.dashboard.facts.SkillClass;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Seats and floors of one skill class in one project.
 *
 * @param floors the floors that ask for seats, from the nearest tier outwards
 * @param compliance the latest assessment of each employer, by employer
 */
public record ClassFigures(
    SkillClass skillClass,
    SeatCount seats,
    List<Floor> floors,
    List<ComplianceAssessed> compliance) {

  public ClassFigures {
    floors = List.copyOf(floors);
    compliance = List.copyOf(compliance);
  }

  /**
   * The worst of its floors and of its employers' assessments; met where there is neither. An
   * employer who complies so far does not make a floor full.
   */
  public FloorState state() {
    return Stream.concat(
            floors.stream().map(Floor::state), compliance.stream().map(ClassFigures::state))
        .max(Comparator.naturalOrder())
        .orElse(FloorState.MET);
  }

  private static FloorState state(ComplianceAssessed assessed) {
    return switch (assessed.status()) {
      case COMPLIANT -> FloorState.MET;
      case AT_RISK -> FloorState.AT_RISK;
      case IN_BREACH -> FloorState.IN_BREACH;
    };
  }
}
