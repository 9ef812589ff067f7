package id.tenguyun.training.graduation;

import id.tenguyun.eventing.decision.Decision;
import id.tenguyun.eventing.decision.HeapTables;
import id.tenguyun.eventing.decision.InboxPosition;
import id.tenguyun.eventing.decision.Input;
import id.tenguyun.eventing.decision.Moment;
import id.tenguyun.eventing.decision.Refusal;
import id.tenguyun.eventing.decision.Verdict;
import id.tenguyun.training.graduation.TrainingInput.PartnerRegistered;
import id.tenguyun.training.graduation.TrainingInput.ProgrammeRegistered;
import id.tenguyun.training.region.Regions;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** A training service without a line around it: say what comes in, look at what comes out. */
final class TrainingBench {

  static final String WELDER_1 = "C.24LAS01.001.1";
  static final String WELDER_2 = "C.24LAS01.002.1";

  private final TrainingDecider decider =
      new TrainingDecider(
          Regions.parse(List.of("code,name", "65.01.04.2001,Tanah Kuning")), Set.of("64", "65"));
  private final TrainingState state = new TrainingState(new HeapTables());
  private Instant now = Instant.parse("2026-07-01T00:00:00Z");
  private long offset;

  static TrainingBench withCatalogue() {
    var bench = new TrainingBench();
    bench.given(
        new PartnerRegistered(
            "blk-tjselor", "BLK-TJSELOR", PartnerKind.TRAINING_CENTRE, "65.01.05"));
    bench.given(
        new PartnerRegistered(
            "lsp-kaltara-01", "LSP-KALTARA-01", PartnerKind.CERTIFICATION_BODY, null));
    bench.given(
        new ProgrammeRegistered(
            "LAS-SMAW3G",
            "7212",
            SkillClass.SEMI_SKILLED,
            3,
            List.of(WELDER_1, WELDER_2),
            "SKM-LAS-SMAW3G"));
    return bench;
  }

  TrainingBench at(String moment) {
    now = Instant.parse(moment);
    return this;
  }

  void given(TrainingInput message) {
    when("reference", message);
  }

  Decision<TrainingEvent> when(TrainingInput message) {
    return when("blk-tjselor", message);
  }

  Decision<TrainingEvent> when(String sender, TrainingInput message) {
    var moment = new Moment(now, new InboxPosition(0, offset++));
    var decision = decider.decide(state, new Input<>(moment, sender, "s-" + offset, message));
    decision.events().forEach(event -> decider.apply(state, event));
    return decision;
  }

  static List<String> codes(Decision<TrainingEvent> decision) {
    return decision.verdict() instanceof Verdict.Rejected rejected
        ? rejected.reasons().stream().map(Refusal::code).toList()
        : List.of();
  }
}
