package id.tenguyun.certification.casework;

import id.tenguyun.certification.casework.CertificationEvent.CertificateIssued;
import id.tenguyun.certification.casework.CertificationInput.PartnerRegistered;
import id.tenguyun.certification.casework.CertificationInput.SchemeRegistered;
import id.tenguyun.eventing.decision.Decision;
import id.tenguyun.eventing.decision.HeapTables;
import id.tenguyun.eventing.decision.InboxPosition;
import id.tenguyun.eventing.decision.Input;
import id.tenguyun.eventing.decision.Moment;
import id.tenguyun.eventing.decision.Refusal;
import id.tenguyun.eventing.decision.Verdict;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** A certification service without a line around it: say what comes in, look at what comes out. */
final class CertificationBench {

  static final List<String> UNITS = List.of("C.24LAS01.001.1", "C.24LAS01.002.1");

  private final CertificationDecider decider = new CertificationDecider();
  private final HeapTables tables = new HeapTables();
  private CertificationState state = new CertificationState(tables);
  private final List<CertificationEvent> history = new ArrayList<>();
  private Instant now = Instant.parse("2026-07-01T00:00:00Z");
  private long offset;

  static CertificationBench withCatalogue() {
    var bench = new CertificationBench();
    for (String centre : List.of("BLK-TJSELOR", "BLK-MALINAU")) {
      bench.when(
          "reference",
          new PartnerRegistered(centre.toLowerCase(), centre, PartnerKind.TRAINING_CENTRE));
    }
    for (String body : List.of("LSP-KALTARA-01", "LSP-KALTARA-02")) {
      bench.when(
          "reference",
          new PartnerRegistered(body.toLowerCase(), body, PartnerKind.CERTIFICATION_BODY));
    }
    for (String scheme : List.of("SKM-LAS", "SKM-PIPA")) {
      bench.when("reference", new SchemeRegistered(scheme, scheme, 3, UNITS, 36));
    }
    return bench;
  }

  /** Lets time pass, and what falls due on the way happen. */
  CertificationBench at(String moment) {
    Instant until = Instant.parse(moment);
    for (var due = decider.nextDeadline(state);
        due.isPresent() && !due.get().isAfter(until);
        due = decider.nextDeadline(state)) {
      apply(decider.onDeadline(state, moment(due.get())));
    }
    now = until;
    return this;
  }

  Decision<CertificationEvent> when(CertificationInput message) {
    return when("lsp-kaltara-01", message);
  }

  Decision<CertificationEvent> when(String sender, CertificationInput message) {
    var decision = decider.decide(state, new Input<>(moment(now), sender, "s-" + offset, message));
    offset++;
    apply(decision.events());
    return decision;
  }

  /** What a restart does: the same tables, everything derived built anew. */
  CertificationBench restarted() {
    state = new CertificationState(tables);
    return this;
  }

  List<CertificationEvent> history() {
    return history;
  }

  <E extends CertificationEvent> List<E> events(Class<E> type) {
    return history.stream().filter(type::isInstance).map(type::cast).toList();
  }

  CertificateIssued onlyCertificate() {
    var issued = events(CertificateIssued.class);
    if (issued.size() != 1) {
      throw new AssertionError("Not one certificate but " + issued);
    }
    return issued.getFirst();
  }

  static List<String> codes(Decision<CertificationEvent> decision) {
    return decision.verdict() instanceof Verdict.Rejected rejected
        ? rejected.reasons().stream().map(Refusal::code).toList()
        : List.of();
  }

  private Moment moment(Instant at) {
    return new Moment(at, new InboxPosition(0, offset));
  }

  private void apply(List<CertificationEvent> events) {
    events.forEach(event -> decider.apply(state, event));
    history.addAll(events);
  }
}
