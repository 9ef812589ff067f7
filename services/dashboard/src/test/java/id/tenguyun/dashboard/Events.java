package id.tenguyun.dashboard;

import id.tenguyun.events.certification.CertificateIssued;
import id.tenguyun.events.eventing.SubmissionAccepted;
import id.tenguyun.events.eventing.SubmissionDuplicate;
import id.tenguyun.events.eventing.SubmissionRejected;
import id.tenguyun.events.placement.Nomination;
import id.tenguyun.events.placement.PlacementConfirmed;
import id.tenguyun.events.placement.VacancyAccepted;
import id.tenguyun.events.placement.WorkerNominated;
import id.tenguyun.events.reference.ProjectRegistered;
import id.tenguyun.events.reference.SchemeRegistered;
import id.tenguyun.events.shared.ContractType;
import id.tenguyun.events.shared.PriorityTier;
import id.tenguyun.events.shared.ProjectKind;
import id.tenguyun.events.shared.SeatSlot;
import id.tenguyun.events.shared.SkillClass;
import id.tenguyun.events.training.TrainingCompleted;
import id.tenguyun.events.vacancy.VacancyTerms;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** The same story as {@link Facts}, as the other services would publish it. */
public final class Events {

  private static final LocalDate DAY = LocalDate.of(2026, 7, 1);

  private Events() {}

  public static ProjectRegistered project(String id) {
    return ProjectRegistered.newBuilder()
        .setProjectId(id)
        .setName("Kawasan Industri " + id)
        .setKind(ProjectKind.NATIONAL_STRATEGIC_PROJECT)
        .setWorkplaceVillage("65.01.04.2002")
        .setRing1Villages(List.of("65.01.04.2001"))
        .setEmployers(List.of("KIPI-EPC1"))
        .build();
  }

  public static SchemeRegistered scheme() {
    return SchemeRegistered.newBuilder()
        .setSchemeCode(Facts.WELDER)
        .setTitle("Juru Las SMAW 3G")
        .setKbjiCode("7212")
        .setSkillClass(SkillClass.SEMI_SKILLED)
        .setKkniLevel(3)
        .setUnits(List.of("C.24LAS01.001.1"))
        .setValidityMonths(36)
        .build();
  }

  public static TrainingCompleted completed(int worker) {
    return TrainingCompleted.newBuilder()
        .setAt(Facts.START)
        .setWorkerId(Facts.worker(worker))
        .setMarket("65")
        .setCentreId("BLK-TJSELOR")
        .setGraduationId("G" + worker)
        .setProgrammeCode("LAS-SMAW3G")
        .setSchemeCode(Facts.WELDER)
        .setKbjiCode("7212")
        .setSkillClass(SkillClass.SEMI_SKILLED)
        .setKkniLevel(3)
        .setUnits(List.of("C.24LAS01.001.1"))
        .setFinalScore(80)
        .setCompletedOn(DAY)
        .setDomicileVillage("65.01.04.2001")
        .setDomicileSince(DAY.minusYears(9))
        .setDomicileEvidence(List.of())
        .setOfAgeFrom(null)
        .setTraits(List.of("DISABILITY"))
        .build();
  }

  public static CertificateIssued certified(int worker) {
    return CertificateIssued.newBuilder()
        .setCertificateNumber("C" + worker)
        .setWorkerId(Facts.worker(worker))
        .setMarket("65")
        .setCentreId("BLK-TJSELOR")
        .setGraduationId("G" + worker)
        .setCertificationBodyId("LSP-KALTARA-01")
        .setSchemeCode(Facts.WELDER)
        .setKkniLevel(3)
        .setUnits(List.of("C.24LAS01.001.1"))
        .setScore(80)
        .setAssessorNumber("MET.000.000472 2024")
        .setValidFrom(DAY)
        .setValidUntil(DAY.plusYears(3))
        .build();
  }

  public static VacancyAccepted vacancy(String project, int openings, Integer... floors) {
    return VacancyAccepted.newBuilder()
        .setAt(Facts.START)
        .setVacancyId("V-" + project)
        .setEmployerId("KIPI-EPC1")
        .setProjectId(project)
        .setMarket("65")
        .setContractorOf(null)
        .setPublishedAt(Facts.START)
        .setCutOffAt(Facts.START)
        .setTerms(terms(openings))
        .setFloors(List.of(floors))
        .setWindows(List.of())
        .setPolicyId("KALTARA")
        .setPolicyVersion(1)
        .setAmendment(false)
        .build();
  }

  public static WorkerNominated nominated(String project, int worker, Instant at) {
    return WorkerNominated.newBuilder()
        .setAt(at)
        .setNomination(nomination(project, worker))
        .setEmployerAnswerDueAt(at)
        .setWorkerAnswerDueAt(at)
        .build();
  }

  public static PlacementConfirmed confirmed(String project, int worker, Instant at) {
    return PlacementConfirmed.newBuilder()
        .setAt(at)
        .setNomination(nomination(project, worker))
        .setAkadApprovalNumber(null)
        .build();
  }

  public static SubmissionAccepted accepted(String sender, String topic, long offset) {
    return SubmissionAccepted.newBuilder()
        .setSubmissionId(topic + "-0-" + offset)
        .setSender(sender)
        .setRecordType("VacancyPublished")
        .setBusinessId("V" + offset)
        .setOriginTopic(topic)
        .setOriginPartition(0)
        .setOriginOffset(offset)
        .setService("placement")
        .setDecidedAt(Facts.hour((int) offset))
        .build();
  }

  public static SubmissionDuplicate duplicate(String sender, String topic, long offset) {
    return SubmissionDuplicate.newBuilder()
        .setSubmissionId(topic + "-0-" + offset)
        .setSender(sender)
        .setRecordType("VacancyPublished")
        .setBusinessId("V" + offset)
        .setOriginTopic(topic)
        .setOriginPartition(0)
        .setOriginOffset(offset)
        .setService("placement")
        .setDecidedAt(Facts.hour((int) offset))
        .setOf("V0")
        .build();
  }

  public static SubmissionRejected rejected(String sender, String topic, long offset) {
    return SubmissionRejected.newBuilder()
        .setSubmissionId(topic + "-0-" + offset)
        .setSender(sender)
        .setRecordType("VacancyPublished")
        .setBusinessId("V" + offset)
        .setOriginTopic(topic)
        .setOriginPartition(0)
        .setOriginOffset(offset)
        .setService("placement")
        .setDecidedAt(Facts.hour((int) offset))
        .setReasons(List.of())
        .build();
  }

  private static Nomination nomination(String project, int worker) {
    return Nomination.newBuilder()
        .setNominationId("R1/V-" + project + "/" + worker)
        .setRoundId("R1")
        .setVacancyId("V-" + project)
        .setProjectId(project)
        .setEmployerId("KIPI-EPC1")
        .setMarket("65")
        .setSkillClass(SkillClass.SEMI_SKILLED)
        .setSchemeCode(Facts.WELDER)
        .setWorkerId(Facts.worker(worker))
        .setDomicileRegency("65.01")
        .setTier(PriorityTier.RING_1)
        .setSlot(SeatSlot.FLOOR_1)
        .setMerit(7_400)
        .setCertificateNumbers(List.of("C" + worker))
        .setPolicyId("KALTARA")
        .setPolicyVersion(1)
        .setMonthlyWageIdr(new BigDecimal("4500000.00"))
        .setStartsOn(DAY.plusMonths(1))
        .build();
  }

  private static VacancyTerms terms(int openings) {
    return VacancyTerms.newBuilder()
        .setTitle("Juru Las")
        .setKbjiCode("7212")
        .setSkillClass(SkillClass.SEMI_SKILLED)
        .setRequiredScheme(Facts.WELDER)
        .setRequiredUnits(List.of())
        .setMinimumKkniLevel(3)
        .setOpenings(openings)
        .setWorkplaceVillage("65.01.04.2002")
        .setContractType(ContractType.PKWT)
        .setContractMonths(12)
        .setPriorContractMonths(0)
        .setProbationMonths(0)
        .setMonthlyWageIdr(new BigDecimal("4500000.00"))
        .setHoursPerWeek(40)
        .setOvertimeHoursPerWeek(null)
        .setSocialSecurityEnrolled(true)
        .setHazardousWork(false)
        .setRequiredLicences(List.of())
        .setValuedLicences(List.of())
        .setPersonalRequirements(List.of())
        .setClosesOn(DAY.plusDays(20))
        .setStartsOn(DAY.plusMonths(1))
        .build();
  }
}
