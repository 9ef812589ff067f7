package id.tenguyun.standalone.run;

import id.tenguyun.events.office.EffortEvidence;
import id.tenguyun.events.office.EffortKind;
import id.tenguyun.events.office.FindingCured;
import id.tenguyun.events.office.FindingUpheld;
import id.tenguyun.events.office.GrievanceFiled;
import id.tenguyun.events.office.GrievanceFiler;
import id.tenguyun.events.office.GrievanceKind;
import id.tenguyun.events.office.ReleaseRequested;
import id.tenguyun.events.office.ReleaseSigned;
import id.tenguyun.events.placement.DecisionRecorded;
import id.tenguyun.events.placement.EmployerFrozen;
import id.tenguyun.events.placement.WorkerNominated;
import id.tenguyun.events.shared.PriorityTier;
import id.tenguyun.schemas.TopicCatalogue;
import id.tenguyun.standalone.wire.Connection;
import id.tenguyun.standalone.wire.Feed;
import id.tenguyun.standalone.wire.Receipt;
import id.tenguyun.standalone.wire.Receipt.Verdict;
import id.tenguyun.standalone.wire.Submission;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import org.apache.avro.specific.SpecificRecord;

/**
 * Officers, a worker and an inspector at work while one process lives: a grievance is upheld as
 * soon as its employer waits for an answer, and cured once the employer is frozen; wherever a round
 * leaves seats that any local could have had, one officer asks for a seat and another one signs.
 * What a killed process did not answer is said again by the next one's officers, under the same
 * ids. Ends with the process, in a thread that nobody waits for.
 */
final class OfficeHours {

  private static final String MARKET = "65";
  private static final Duration RECEIPT_WITHIN = Duration.ofSeconds(20);

  private final Connection connection;
  private final Tenguyuns.Child child;
  private final Submission office;

  /** Acts that wait for their turn. */
  private final Queue<SpecificRecord> toSay = new ArrayDeque<>();

  /** The latest round of each vacancy that may prove that no local is left. */
  private final Map<String, DecisionRecorded> proofs = new HashMap<>();

  private boolean complained;

  private OfficeHours(Connection connection, Tenguyuns.Child child) {
    this.connection = connection;
    this.child = child;
    this.office = Submission.ofOffice(connection, TopicCatalogue.load());
  }

  /** Begins to work beside a process that has said where it is. */
  static void begin(Path data, Tenguyuns.Child child) {
    OfficeHours hours = new OfficeHours(Running.find(data).connection(), child);
    Thread.ofVirtual().name("office").start(hours::work);
  }

  private void work() {
    try (Feed news =
        Feed.fromStart(connection, List.of("placement.rounds", "placement.outcomes"))) {
      while (child.process().isAlive()) {
        news.poll(entry -> read(entry.event()));
        if (!toSay.isEmpty() || !proofs.isEmpty()) {
          say();
        }
      }
    } catch (RuntimeException e) {
      if (child.process().isAlive()) {
        throw e;
      }
    }
  }

  private void read(Object event) {
    switch (event) {
      case WorkerNominated nominated when !complained -> {
        complained = true;
        String employer = nominated.getNomination().getEmployerId();
        toSay.add(grievance("grievance-" + employer, employer));
      }
      case EmployerFrozen frozen ->
          toSay.add(
              new FindingCured(
                  "cure-" + frozen.getFindingId(),
                  "inspector-1",
                  frozen.getFindingId(),
                  MARKET,
                  "Upah telah dibayar."));
      case DecisionRecorded decision when leftSeatsThatNoLocalTook(decision) ->
          proofs.put(decision.getEmployerId() + "/" + decision.getVacancyId(), decision);
      default -> {}
    }
  }

  private void say() {
    List<SpecificRecord> acts = new ArrayList<>(toSay);
    proofs.values().forEach(decision -> acts.add(request(decision)));
    toSay.clear();
    proofs.clear();
    Submission.Outcome outcome =
        office.submit(acts, RECEIPT_WITHIN, (doing, done, of) -> {}, child.process()::isAlive);
    for (int i = 0; i < acts.size(); i++) {
      Receipt receipt = outcome.receipts().get(outcome.places().get(i));
      if (receipt != null) {
        follow(acts.get(i), receipt.verdict());
      }
    }
  }

  private void follow(SpecificRecord act, Verdict verdict) {
    switch (act) {
      // one that was accepted before a kill still waits for its inspector
      case GrievanceFiled grievance ->
          toSay.add(
              new FindingUpheld(
                  "uphold-" + grievance.getGrievanceId(),
                  "inspector-1",
                  grievance.getGrievanceId(),
                  MARKET,
                  "Slip upah tidak ada."));
      case ReleaseRequested request when verdict == Verdict.ACCEPTED ->
          toSay.add(signature(request));
      default -> {}
    }
  }

  private static GrievanceFiled grievance(String id, String employer) {
    return GrievanceFiled.newBuilder()
        .setGrievanceId(id)
        .setKind(GrievanceKind.UNPAID_WAGE)
        .setFiledBy(GrievanceFiler.WORKER)
        .setActor("worker-7")
        .setMarket(MARKET)
        .setWorkerId(null)
        .setEmployerId(employer)
        .setVacancyId(null)
        .setStatement("Upah bulan Juni belum dibayar.")
        .build();
  }

  private static boolean leftSeatsThatNoLocalTook(DecisionRecorded decision) {
    var plan = decision.getSeatPlan();
    return plan.getOpenTier().ordinal() >= PriorityTier.PROVINCE.ordinal()
        && plan.getRemaining() > decision.getTaken().size();
  }

  private static ReleaseRequested request(DecisionRecorded decision) {
    String id = "release-%s-%s".formatted(decision.getVacancyId(), decision.getRoundId());
    return ReleaseRequested.newBuilder()
        .setActId("ask-" + id)
        .setActor("officer-1")
        .setReleaseId(id)
        .setVacancyId(decision.getVacancyId())
        .setMarket(MARKET)
        .setSeats(1)
        .setProofRoundId(decision.getRoundId())
        .setReason("Tidak ada warga Kaltara yang memenuhi syarat.")
        .setEvidence(List.of(new EffortEvidence(EffortKind.JOB_FAIR, "Bursa kerja Tanjung Selor")))
        .setAkadApprovalNumber("AKAD-2026-0001")
        .setValidUntil(null)
        .build();
  }

  private static ReleaseSigned signature(ReleaseRequested request) {
    return ReleaseSigned.newBuilder()
        .setActId("sign-" + request.getReleaseId())
        .setActor("officer-2")
        .setReleaseId(request.getReleaseId())
        .setVacancyId(request.getVacancyId())
        .setMarket(MARKET)
        .build();
  }
}
