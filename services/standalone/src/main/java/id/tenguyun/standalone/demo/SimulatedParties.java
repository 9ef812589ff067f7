package id.tenguyun.standalone.demo;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.tenguyun.events.employment.EmployerAnswer;
import id.tenguyun.events.employment.NominationAnswered;
import id.tenguyun.events.employment.RejectionReason;
import id.tenguyun.events.employment.WorkStarted;
import id.tenguyun.events.placement.Nomination;
import id.tenguyun.events.placement.NominationOffered;
import id.tenguyun.events.placement.PlacementConfirmed;
import id.tenguyun.events.placement.WorkerInvited;
import id.tenguyun.events.worker.DeclineReason;
import id.tenguyun.events.worker.WorkerAnswer;
import id.tenguyun.events.worker.WorkerAnswered;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SplittableRandom;
import org.apache.avro.specific.SpecificRecord;

/**
 * How employers and workers answer in a demonstration. Each answer follows from the seed and the
 * nomination alone, whatever the order in which nominations come.
 */
final class SimulatedParties {

  /** What somebody says, when, and under whose name. */
  record Act(Instant at, String partnerId, SpecificRecord event) {}

  private static final ZoneId WITA = ZoneId.of("Asia/Makassar");
  private static final LocalTime SHIFT_BEGINS = LocalTime.of(8, 0);
  private static final int SILENT_PERCENT = 3;
  private static final int EMPLOYER_REJECTS_PERCENT = 6;
  private static final int WORKER_DECLINES_PERCENT = 8;
  private static final int NEVER_STARTS_PERCENT = 2;
  private static final int PERCENT = 100;

  /** Well within the 72 and 48 hours that they have. */
  private static final Duration EMPLOYER_TAKES_MOST = Duration.ofHours(36);

  private static final Duration WORKER_TAKES_MOST = Duration.ofHours(24);

  private static final List<RejectionReason> REJECTIONS =
      List.of(RejectionReason.FAILED_MEDICAL, RejectionReason.NO_SHOW, RejectionReason.OTHER);
  private static final List<DeclineReason> DECLINES =
      List.of(
          DeclineReason.WAGE,
          DeclineReason.DISTANCE,
          DeclineReason.FAMILY,
          DeclineReason.OTHER_JOB);

  private final long seed;

  SimulatedParties(long seed) {
    this.seed = seed;
  }

  /** The employer's answer, unless it stays silent. */
  Optional<Act> answer(NominationOffered offer) {
    SplittableRandom chance = chance("employer", offer.getNominationId());
    if (chance.nextInt(PERCENT) < SILENT_PERCENT) {
      return Optional.empty();
    }
    boolean rejects = chance.nextInt(PERCENT) < EMPLOYER_REJECTS_PERCENT;
    NominationAnswered answer =
        NominationAnswered.newBuilder()
            .setNominationId(offer.getNominationId())
            .setVacancyId(offer.getVacancyId())
            .setEmployerId(offer.getEmployerId())
            .setMarket(offer.getMarket())
            .setAnswer(rejects ? EmployerAnswer.REJECTED : EmployerAnswer.ACCEPTED)
            .setReason(rejects ? one(REJECTIONS, chance) : null)
            .setAnsweredBy("HR-" + (1 + chance.nextInt(9)))
            .setAkadApprovalNumber(
                offer.getAkadApprovalNeeded() && !rejects
                    ? "AKAD-2026-%04d".formatted(chance.nextInt(10_000))
                    : null)
            .build();
    return Optional.of(
        new Act(
            later(offer.getAt(), EMPLOYER_TAKES_MOST, chance),
            partnerId(offer.getEmployerId()),
            answer));
  }

  /** The worker's answer, brought by her training centre, unless she stays silent. */
  Optional<Act> answer(WorkerInvited invitation) {
    SplittableRandom chance = chance("worker", invitation.getNominationId());
    if (chance.nextInt(PERCENT) < SILENT_PERCENT) {
      return Optional.empty();
    }
    boolean declines = chance.nextInt(PERCENT) < WORKER_DECLINES_PERCENT;
    WorkerAnswered answer =
        WorkerAnswered.newBuilder()
            .setNominationId(invitation.getNominationId())
            .setVacancyId(invitation.getVacancyId())
            .setMarket(invitation.getMarket())
            .setWorkerId(invitation.getWorkerId())
            .setCentreId(invitation.getCentreId())
            .setAnswer(declines ? WorkerAnswer.DECLINED : WorkerAnswer.ACCEPTED)
            .setReason(declines ? one(DECLINES, chance) : null)
            .setGivenBy("SELF")
            .build();
    return Optional.of(
        new Act(
            later(invitation.getAt(), WORKER_TAKES_MOST, chance),
            partnerId(invitation.getCentreId()),
            answer));
  }

  /** The employer's report on the first day of work, unless it forgets it. */
  Optional<Act> start(PlacementConfirmed confirmed) {
    Nomination nomination = confirmed.getNomination();
    SplittableRandom chance = chance("start", nomination.getNominationId());
    if (chance.nextInt(PERCENT) < NEVER_STARTS_PERCENT) {
      return Optional.empty();
    }
    WorkStarted started =
        WorkStarted.newBuilder()
            .setNominationId(nomination.getNominationId())
            .setVacancyId(nomination.getVacancyId())
            .setEmployerId(nomination.getEmployerId())
            .setMarket(nomination.getMarket())
            .setStartedOn(nomination.getStartsOn())
            .build();
    Instant at = nomination.getStartsOn().atTime(SHIFT_BEGINS).atZone(WITA).toInstant();
    return Optional.of(new Act(at, partnerId(nomination.getEmployerId()), started));
  }

  private static String partnerId(String code) {
    return code.toLowerCase(Locale.ROOT);
  }

  private static <T> T one(List<T> choices, SplittableRandom chance) {
    return choices.get(chance.nextInt(choices.size()));
  }

  private static Instant later(Instant from, Duration most, SplittableRandom chance) {
    return from.plusSeconds(chance.nextLong(most.toSeconds()));
  }

  private SplittableRandom chance(String who, String nominationId) {
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      byte[] hash = sha.digest("%d/%s/%s".formatted(seed, who, nominationId).getBytes(UTF_8));
      return new SplittableRandom(ByteBuffer.wrap(hash).getLong());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every JDK has SHA-256", e);
    }
  }
}
