package id.tenguyun.placement.simulation;

import id.tenguyun.placement.message.CandidateInput.CertificateExpired;
import id.tenguyun.placement.message.CandidateInput.CertificateIssued;
import id.tenguyun.placement.message.CandidateInput.CertificateReinstated;
import id.tenguyun.placement.message.CandidateInput.CertificateRevoked;
import id.tenguyun.placement.message.CandidateInput.CertificateSuspended;
import id.tenguyun.placement.message.CandidateInput.TrainingCompleted;
import id.tenguyun.placement.message.CandidateInput.WorkerErased;
import id.tenguyun.placement.message.EmployerInput.DirectHireReported;
import id.tenguyun.placement.message.Nomination;
import id.tenguyun.placement.message.OfficeInput.DirectHireCorrected;
import id.tenguyun.placement.message.PlacementInput;
import id.tenguyun.placement.message.VacancyEvent;
import id.tenguyun.placement.message.WorkerInput.AvailabilityStated;
import id.tenguyun.placement.message.WorkerInput.PreferencesStated;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The referees' own books of workers and vacancies, kept from what went in. */
final class ShadowMarket {

  static final Map<String, List<String>> RING =
      Map.of(
          "KIPI", List.of("65.01.04.2001", "65.01.04.2002"),
          "PRI-TARAKAN", List.of("65.71.04.1001", "65.71.04.1002", "65.71.04.1003"));

  final TreeMap<String, ShadowWorker> workers = new TreeMap<>();
  final TreeMap<String, ShadowVacancy> vacancies = new TreeMap<>();
  final Map<Integer, Rulebook> rules = new HashMap<>();
  final Map<String, Set<String>> programmes;
  private final Map<String, DirectHireReported> hires = new HashMap<>();
  private final Map<String, String> hirers = new HashMap<>();
  private final Set<String> struck = new TreeSet<>();

  /** The policy version that rules new vacancies; the driver says when it changes. */
  int ruling = 1;

  ShadowMarket(Map<String, Set<String>> programmes) {
    this.programmes = programmes;
  }

  ShadowWorker worker(String id) {
    return workers.computeIfAbsent(id, ShadowWorker::new);
  }

  ShadowVacancy vacancy(VacancyEvent event) {
    return vacancies.get(key(event.employerId(), event.vacancyId()));
  }

  ShadowVacancy vacancy(Nomination nomination) {
    return vacancies.get(key(nomination.employerId(), nomination.vacancyId()));
  }

  static String key(String employerId, String vacancyId) {
    return employerId.toLowerCase(Locale.ROOT) + "/" + vacancyId;
  }

  static int tier(ShadowWorker worker, ShadowVacancy vacancy) {
    return worker.tierFor(
        vacancy.accepted.terms().workplaceVillage(),
        RING.get(vacancy.accepted.projectId()),
        day(vacancy.accepted.cutOffAt()));
  }

  static LocalDate day(Instant moment) {
    return moment.atOffset(ZoneOffset.ofHours(8)).toLocalDate();
  }

  /** What an accepted input says about a worker. */
  void learn(PlacementInput input) {
    switch (input) {
      case TrainingCompleted it -> {
        ShadowWorker worker = worker(it.workerId().toString());
        if (!worker.gone) {
          worker.trained = true;
          worker.village = it.domicileVillage();
          worker.since = it.domicileSince();
          worker.ofAgeFrom = it.ofAgeFrom();
          worker.traits = new TreeSet<>(it.traits());
          worker.trainedUnits.addAll(it.units());
        }
      }
      case CertificateIssued it -> {
        ShadowWorker.Paper paper = new ShadowWorker.Paper();
        paper.scheme = it.schemeCode();
        paper.level = it.kkniLevel();
        paper.units = it.units();
        paper.score = it.score() == null ? 0 : it.score();
        paper.from = it.validFrom();
        paper.until = it.validUntil();
        worker(it.workerId().toString()).papers.put(it.certificateNumber(), paper);
      }
      case CertificateRevoked it -> stands(it.workerId().toString(), it.certificateNumber(), false);
      case CertificateSuspended it ->
          stands(it.workerId().toString(), it.certificateNumber(), false);
      case CertificateExpired it -> stands(it.workerId().toString(), it.certificateNumber(), false);
      case CertificateReinstated it ->
          stands(it.workerId().toString(), it.certificateNumber(), true);
      case WorkerErased it -> worker(it.workerId().toString()).gone = true;
      case PreferencesStated it -> worker(it.workerId().toString()).wants = it;
      case AvailabilityStated it -> {
        worker(it.workerId().toString()).free = it.available();
        if (it.available()) {
          worker(it.workerId().toString()).hiredElsewhere = false;
          hirers.remove(it.workerId().toString());
        }
      }
      case DirectHireReported it -> hired(it);
      case DirectHireCorrected it -> corrected(it);
      default -> {
        // Not about a worker.
      }
    }
  }

  private void stands(String worker, String number, boolean stands) {
    ShadowWorker.Paper paper = worker(worker).papers.get(number);
    if (paper != null) {
      paper.stands = stands;
    }
  }

  /** A report of a hire that is known corrects it and takes nobody out of the pool again. */
  private void hired(DirectHireReported hire) {
    if (hires.putIfAbsent(hire.hireId(), hire) == null || struck.remove(hire.hireId())) {
      bind(hire);
    }
  }

  private void corrected(DirectHireCorrected act) {
    DirectHireReported hire = hires.get(act.hireId());
    if (!act.struck() && struck.remove(act.hireId())) {
      bind(hire);
    }
    if (act.struck()
        && struck.add(act.hireId())
        && hire.workerId() != null
        && act.hireId().equals(hirers.get(hire.workerId().toString()))) {
      workers.get(hire.workerId().toString()).hiredElsewhere = false;
      hirers.remove(hire.workerId().toString());
    }
  }

  private void bind(DirectHireReported hire) {
    if (hire.workerId() != null && workers.containsKey(hire.workerId().toString())) {
      workers.get(hire.workerId().toString()).hiredElsewhere = true;
      hirers.put(hire.workerId().toString(), hire.hireId());
    }
  }
}
