package id.tenguyun.placement.simulation;

import id.tenguyun.placement.message.RoundEvent.DecisionRecorded;
import id.tenguyun.placement.message.RoundEvent.RoundStarted;
import java.util.Map;
import java.util.TreeMap;

/** A round while its events go by. */
final class ShadowRound {

  final RoundStarted started;
  final Map<String, ShadowVacancy.Plan> plans = new TreeMap<>();
  final Map<String, DecisionRecorded> decisions = new TreeMap<>();
  final Map<String, String> vacancyOf = new TreeMap<>();
  int nominations;

  ShadowRound(RoundStarted started) {
    this.started = started;
  }
}
