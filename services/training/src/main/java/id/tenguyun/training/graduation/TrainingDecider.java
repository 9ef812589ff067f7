package id.tenguyun.training.graduation;

import id.tenguyun.eventing.decision.Decider;
import id.tenguyun.eventing.decision.Decision;
import id.tenguyun.eventing.decision.Input;
import id.tenguyun.eventing.decision.Moment;
import id.tenguyun.eventing.decision.Refusal;
import id.tenguyun.training.graduation.TrainingEvent.CentreNoted;
import id.tenguyun.training.graduation.TrainingEvent.GraduationAccepted;
import id.tenguyun.training.graduation.TrainingEvent.PersonFiled;
import id.tenguyun.training.graduation.TrainingEvent.ProgrammeNoted;
import id.tenguyun.training.graduation.TrainingEvent.TrainingCompleted;
import id.tenguyun.training.graduation.TrainingInput.ErasureOrdered;
import id.tenguyun.training.graduation.TrainingInput.GraduationReceived;
import id.tenguyun.training.graduation.TrainingInput.PartnerRegistered;
import id.tenguyun.training.graduation.TrainingInput.PersonExportOrdered;
import id.tenguyun.training.graduation.TrainingInput.ProgrammeRegistered;
import id.tenguyun.training.graduation.TrainingInput.ReferenceDataLoaded;
import id.tenguyun.training.graduation.TrainingInput.SchemeRegistered;
import id.tenguyun.training.region.Regions;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Turns reported graduations into completions of training, or says what is wrong with them. */
public final class TrainingDecider implements Decider<TrainingState, TrainingInput, TrainingEvent> {

  /** Kalimantan Utara keeps central Indonesian time (WITA, +08:00). */
  private static final ZoneId CALENDAR = ZoneId.of("Asia/Makassar");

  private final Regions regions;
  private final Set<String> markets;

  /**
   * A decider.
   *
   * @param markets the province codes that have a place in the placement inbox
   */
  public TrainingDecider(Regions regions, Set<String> markets) {
    this.regions = regions;
    this.markets = new TreeSet<>(markets);
  }

  @Override
  public Decision<TrainingEvent> decide(TrainingState state, Input<TrainingInput> input) {
    return switch (input.message()) {
      case GraduationReceived graduation -> graduation(state, input, graduation);
      case ContactInput contact -> ContactDesk.decide(state, input.moment().now(), contact);
      case ErasureOrdered order -> OfficeOrders.erasure(state, input.moment().now(), order);
      case PersonExportOrdered order -> OfficeOrders.export(state, input.moment().now(), order);
      case PartnerRegistered partner -> partner(partner);
      case ProgrammeRegistered programme -> programme(programme);
      case SchemeRegistered scheme -> Decision.accepted();
      case ReferenceDataLoaded loaded -> Decision.accepted();
    };
  }

  private Decision<TrainingEvent> graduation(
      TrainingState state, Input<TrainingInput> input, GraduationReceived graduation) {
    var known = state.graduation(graduation.key());
    if (known.isPresent()) {
      return known.get().contentDigest().equals(graduation.contentDigest())
          ? Decision.duplicate(graduation.graduationId())
          : Decision.rejected(List.of(idTaken(graduation)));
    }
    LocalDate today = LocalDate.ofInstant(input.moment().now(), CALENDAR);
    List<Refusal> refusals =
        GraduationRules.refusals(graduation, input.sender(), today, state, regions, markets);
    return refusals.isEmpty()
        ? completion(state, input.moment().now(), graduation)
        : Decision.rejected(refusals);
  }

  private static Refusal idTaken(GraduationReceived graduation) {
    return new Refusal(
        "GRADUATION_ID_TAKEN",
        "graduationId",
        graduation.graduationId(),
        "an id not used before, or exactly what was sent under it");
  }

  private static Decision<TrainingEvent> completion(
      TrainingState state, Instant now, GraduationReceived graduation) {
    Programme programme = state.programme(graduation.programmeCode()).orElseThrow();
    String market = Objects.requireNonNull(Markets.of(graduation, state));
    return Decision.accepted(
        new GraduationAccepted(
            graduation.key(), graduation.contentDigest(), graduation.workerId(), market),
        new PersonFiled(
            now,
            graduation.workerId(),
            graduation.centreId(),
            graduation.graduationId(),
            graduation.personKeyId(),
            graduation.personCiphertext()),
        new TrainingCompleted(
            now,
            graduation.workerId(),
            market,
            graduation.centreId(),
            graduation.graduationId(),
            programme.programmeCode(),
            programme.schemeCode(),
            programme.kbjiCode(),
            programme.skillClass(),
            programme.kkniLevel(),
            graduation.unitsAchieved(),
            graduation.finalScore(),
            graduation.completedOn(),
            graduation.domicileVillage(),
            graduation.domicileSince(),
            graduation.domicileEvidence(),
            graduation.ofAgeFrom(),
            graduation.traits(),
            graduation.referenceCode()));
  }

  private static Decision<TrainingEvent> partner(PartnerRegistered partner) {
    if (partner.kind() != PartnerKind.TRAINING_CENTRE) {
      return Decision.accepted();
    }
    return Decision.accepted(
        new CentreNoted(new Centre(partner.code(), partner.partnerId(), partner.districtCode())));
  }

  private static Decision<TrainingEvent> programme(ProgrammeRegistered programme) {
    return Decision.accepted(
        new ProgrammeNoted(
            new Programme(
                programme.programmeCode(),
                programme.kbjiCode(),
                programme.skillClass(),
                programme.kkniLevel(),
                programme.units(),
                programme.schemeCode())));
  }

  @Override
  public Optional<Instant> nextDeadline(TrainingState state) {
    return Optional.empty();
  }

  @Override
  public List<TrainingEvent> onDeadline(TrainingState state, Moment moment) {
    throw new IllegalStateException("Training has no deadlines, yet one fired at " + moment.now());
  }

  @Override
  public void apply(TrainingState state, TrainingEvent event) {
    state.apply(event);
  }
}
