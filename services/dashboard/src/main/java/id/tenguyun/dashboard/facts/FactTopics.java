package id.tenguyun.dashboard.facts;

import java.util.List;

/** Which topic holds which fact. */
public final class FactTopics {

  public static final String REFERENCE = "reference.data";
  public static final String COMPLETIONS = "training.completions";
  public static final String CERTIFICATES = "certification.certificates";
  public static final String VACANCIES = "placement.vacancies";
  public static final String OUTCOMES = "placement.outcomes";
  public static final String ROUNDS = "placement.rounds";
  public static final String COMPLIANCE = "placement.compliance";
  public static final String OFFICE = "office.acts";
  public static final String SKILL_GAPS = "placement.skill-gaps";

  /** All that the page is made of, in a fixed order. New ones go to the end: traces count on it. */
  public static final List<String> ALL =
      List.of(
          REFERENCE,
          COMPLETIONS,
          CERTIFICATES,
          VACANCIES,
          OUTCOMES,
          COMPLIANCE,
          ROUNDS,
          SKILL_GAPS,
          OFFICE);

  private FactTopics() {}

  /** The topic of a fact. */
  public static String of(Fact fact) {
    return switch (fact) {
      case Fact.TrainingCompleted _, Fact.WorkerErased _ -> COMPLETIONS;
      case Fact.CertificateIssued _ -> CERTIFICATES;
      case Fact.VacancyAccepted _,
          Fact.WindowOpened _,
          Fact.SeatsReleased _,
          Fact.SeatsSealed _,
          Fact.SeatsReplanned _,
          Fact.VacancyFillRecorded _,
          Fact.VacancyExpired _,
          Fact.VacancyWithdrawnConfirmed _ ->
          VACANCIES;
      case Fact.Told _, Fact.RetentionMarkReached _, Fact.RetentionMarkRetracted _ -> OUTCOMES;
      case Fact.DecisionRecorded _ -> ROUNDS;
      case Fact.ComplianceAssessed _ -> COMPLIANCE;
      case Fact.SkillGapFound _ -> SKILL_GAPS;
      case Fact.ProjectRegistered _,
          Fact.SchemeRegistered _,
          Fact.ProgrammeRegistered _,
          Fact.PartnerRegistered _ ->
          REFERENCE;
      case Fact.PolicyPublished _ -> OFFICE;
    };
  }
}
