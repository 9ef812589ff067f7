package id.tenguyun.placement.candidate;

import id.tenguyun.placement.PlacementState;
import id.tenguyun.placement.message.CandidateInput;
import id.tenguyun.placement.message.CandidateInput.CertificateExpired;
import id.tenguyun.placement.message.CandidateInput.CertificateIssued;
import id.tenguyun.placement.message.CandidateInput.CertificateReinstated;
import id.tenguyun.placement.message.CandidateInput.CertificateRenewed;
import id.tenguyun.placement.message.CandidateInput.CertificateRevoked;
import id.tenguyun.placement.message.CandidateInput.CertificateSuspended;
import id.tenguyun.placement.message.CandidateInput.OfCertificate;
import id.tenguyun.placement.message.CandidateInput.TrainingCompleted;
import id.tenguyun.placement.message.CandidateInput.WorkerErased;
import id.tenguyun.placement.message.NotedEvent.CandidateNoted;
import id.tenguyun.placement.message.NotedEvent.CertificateTookEffect;
import id.tenguyun.placement.message.NotedEvent.DomicileCorrected;
import id.tenguyun.placement.message.NotedEvent.StatementNoted;
import id.tenguyun.placement.message.OfficeInput.CorrectionRecorded;
import id.tenguyun.placement.message.WorkerInput.AvailabilityStated;
import id.tenguyun.placement.message.WorkerInput.PreferencesStated;
import id.tenguyun.placement.region.Domicile;
import id.tenguyun.placement.region.Wita;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Makes what is known of workers part of the state. */
public final class CandidateChanges {

  private CandidateChanges() {}

  /** Applies news from upstream; a worker may be met by a certificate first. */
  public static void apply(PlacementState state, CandidateNoted noted) {
    CandidateInput news = noted.news();
    Worker worker =
        state
            .workers()
            .find(news.workerId())
            .orElseGet(() -> Worker.unknown(news.workerId(), news.market()));
    put(
        state,
        switch (news) {
          case TrainingCompleted completed -> trained(worker, completed);
          case WorkerErased erased -> worker.forgotten();
          case OfCertificate news2 -> certified(worker, news2, Wita.date(noted.at()));
        },
        noted.at());
  }

  private static Worker trained(Worker worker, TrainingCompleted completed) {
    if (worker.erased()) {
      return worker;
    }
    return worker.withTraining(
        new Completion(
            completed.centreId(),
            completed.graduationId(),
            completed.programmeCode(),
            completed.schemeCode(),
            completed.units(),
            completed.completedOn()),
        moved(worker, completed),
        completed.ofAgeFrom(),
        completed.traits());
  }

  /** What an officer found for wider areas holds on only while she lives in the same village. */
  private static Domicile moved(Worker worker, TrainingCompleted completed) {
    Domicile before = worker.domicile();
    return before != null && before.village().equals(completed.domicileVillage())
        ? new Domicile(
            before.village(),
            completed.domicileSince(),
            before.districtSince(),
            before.regencySince(),
            before.provinceSince())
        : Domicile.of(completed.domicileVillage(), completed.domicileSince());
  }

  private static Worker certified(Worker worker, OfCertificate news, LocalDate today) {
    return switch (news) {
      case CertificateIssued issued ->
          added(
              worker,
              new Certificate(
                  issued.certificateNumber(),
                  issued.certificationBodyId(),
                  issued.centreId(),
                  issued.graduationId(),
                  issued.schemeCode(),
                  issued.kkniLevel(),
                  issued.units(),
                  issued.score(),
                  issued.validFrom(),
                  issued.validUntil(),
                  CertificateStanding.STANDS,
                  issued.validFrom().isAfter(today)));
      case CertificateRenewed renewed -> renewed(worker, renewed, today);
      case CertificateSuspended suspended ->
          changed(worker, news, c -> c.with(CertificateStanding.SUSPENDED, c.validUntil()));
      case CertificateReinstated reinstated ->
          changed(worker, news, c -> c.with(CertificateStanding.STANDS, reinstated.validUntil()));
      case CertificateRevoked revoked ->
          changed(worker, news, c -> c.with(CertificateStanding.REVOKED, c.validUntil()));
      case CertificateExpired expired ->
          changed(worker, news, c -> c.with(CertificateStanding.EXPIRED, expired.validUntil()));
    };
  }

  /** A renewal before the end leaves no gap, whatever its own first day. */
  private static Worker renewed(Worker worker, CertificateRenewed renewed, LocalDate today) {
    LocalDate from =
        worker.certificates().stream()
            .filter(c -> c.is(renewed.certificateNumber(), renewed.certificationBodyId()))
            .filter(c -> !c.validUntil().plusDays(1).isBefore(renewed.validFrom()))
            .filter(c -> c.validFrom().isBefore(renewed.validFrom()))
            .map(Certificate::validFrom)
            .findFirst()
            .orElse(renewed.validFrom());
    return added(
        worker,
        new Certificate(
            renewed.certificateNumber(),
            renewed.certificationBodyId(),
            renewed.centreId(),
            renewed.graduationId(),
            renewed.schemeCode(),
            renewed.kkniLevel(),
            renewed.units(),
            renewed.score(),
            from,
            renewed.validUntil(),
            CertificateStanding.STANDS,
            from.isAfter(today)));
  }

  private static Worker added(Worker worker, Certificate certificate) {
    List<Certificate> all = new ArrayList<>(worker.certificates());
    all.removeIf(c -> c.is(certificate.certificateNumber(), certificate.body()));
    all.add(certificate);
    return worker.withCertificates(all);
  }

  private static Worker changed(
      Worker worker, OfCertificate news, UnaryOperator<Certificate> change) {
    return worker.withCertificates(
        worker.certificates().stream()
            .map(c ->
                c.is(news.certificateNumber(), news.certificationBodyId()) ? change.apply(c) : c)
            .toList());
  }

  /** A certificate's first day came. */
  public static void apply(PlacementState state, CertificateTookEffect event) {
    Worker worker = state.workers().get(event.workerId());
    put(
        state,
        worker.withCertificates(
            worker.certificates().stream()
                .map(c -> c.is(event.certificateNumber(), event.body()) ? c.noticed() : c)
                .toList()),
        event.at());
  }

  /** Applies a statement of hers. */
  public static void apply(PlacementState state, StatementNoted noted) {
    Worker worker = state.workers().get(noted.statement().workerId());
    put(
        state,
        switch (noted.statement()) {
          case PreferencesStated stated ->
              worker.withPreferences(
                  new Preferences(
                      stated.rankedVacancies(),
                      stated.minimumMonthlyWageIdr(),
                      stated.acceptedRegions(),
                      stated.acceptedContractTypes()));
          case AvailabilityStated stated ->
              worker.withAvailability(new Availability(stated.available(), stated.from()));
        },
        noted.at());
  }

  /** Applies an officer's correction. */
  public static void apply(PlacementState state, DomicileCorrected event) {
    CorrectionRecorded found = event.correction();
    Worker worker = state.workers().get(found.workerId());
    Domicile home = java.util.Objects.requireNonNull(worker.domicile());
    put(
        state,
        worker.withDomicile(
            switch (found.area()) {
              case VILLAGE ->
                  new Domicile(
                      home.village(),
                      found.since(),
                      home.districtSince(),
                      home.regencySince(),
                      home.provinceSince());
              case DISTRICT ->
                  new Domicile(
                      home.village(),
                      home.since(),
                      found.since(),
                      home.regencySince(),
                      home.provinceSince());
              case REGENCY ->
                  new Domicile(
                      home.village(),
                      home.since(),
                      home.districtSince(),
                      found.since(),
                      home.provinceSince());
              case PROVINCE ->
                  new Domicile(
                      home.village(),
                      home.since(),
                      home.districtSince(),
                      home.regencySince(),
                      found.since());
            }),
        event.at());
  }

  private static void put(PlacementState state, Worker worker, Instant at) {
    state.workers().put(worker);
    state.touch(worker.market(), at);
  }
}
