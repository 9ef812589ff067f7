package id.tenguyun.placement.placement;

import static org.assertj.core.api.Assertions.assertThat;

import id.tenguyun.placement.World;
import id.tenguyun.placement.message.DeclineReason;
import id.tenguyun.placement.message.EmployerAnswer;
import id.tenguyun.placement.message.EmployerInput.NominationAnswered;
import id.tenguyun.placement.message.EmployerInput.PlacementEnded;
import id.tenguyun.placement.message.EmployerInput.WorkStarted;
import id.tenguyun.placement.message.EndReason;
import id.tenguyun.placement.message.Nomination;
import id.tenguyun.placement.message.PlacementInput;
import id.tenguyun.placement.message.RejectionReason;
import id.tenguyun.placement.message.WorkerAnswer;
import id.tenguyun.placement.message.WorkerInput.WorkerAnswered;
import id.tenguyun.placement.region.Wita;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every move that the life of a placement does not have: refused by name, nothing changed. */
class IllegalMovesTest {

  /** How far the placement has come when the move is tried. */
  private enum Stage {
    NOMINATED((world, nomination) -> {}),
    EMPLOYER_ACCEPTED(
        (world, nomination) -> world.accept(world.employerAccepts(nomination), "kipi-epc1")),
    WORKER_ACCEPTED(
        (world, nomination) -> world.accept(world.workerAccepts(nomination), "blk-tarakan")),
    REJECTED((world, nomination) ->
        world.accept(world.employerRejects(nomination, RejectionReason.NO_SHOW), "kipi-epc1")),
    LAPSED((world, nomination) -> world.passHours(80)),
    CONFIRMED((world, nomination) -> world.bothAccept(nomination)),
    STARTED((world, nomination) -> {
      world.bothAccept(nomination);
      world.passHours(48);
      world.accept(started(nomination, FIRST_DAY), "kipi-epc1");
    }),
    ENDED((world, nomination) -> {
      STARTED.reach.accept(world, nomination);
      world.accept(ended(nomination, FIRST_DAY, EndReason.RESIGNED), "kipi-epc1");
    });

    private final BiConsumer<World, Nomination> reach;

    Stage(BiConsumer<World, Nomination> reach) {
      this.reach = reach;
    }
  }

  private record Move(
      String name,
      Stage at,
      BiFunction<World, Nomination, PlacementInput> input,
      String sender,
      String code) {

    @Override
    public String toString() {
      return name + " → " + code;
    }
  }

  private static final LocalDate FIRST_DAY = Wita.date(World.START).plusDays(1);

  static Stream<Move> moves() {
    return Stream.of(
        employer("reject after accepting", Stage.EMPLOYER_ACCEPTED, reject(), "NOT_WAITING"),
        employer("accept after rejecting", Stage.REJECTED, accept(), "NOT_WAITING"),
        employer("accept when it is confirmed", Stage.CONFIRMED, acceptAs("X"), "NOT_WAITING"),
        employer("reject who is at work", Stage.STARTED, reject(), "NOT_WAITING"),
        employer("accept after the deadline", Stage.LAPSED, accept(), "AFTER_THE_DEADLINE"),
        employer("accept for nobody", Stage.NOMINATED, acceptAs(" "), "NOBODY_NAMED"),
        employer("reject without a reason", Stage.NOMINATED, rejectFor(null), "REASON_MISSING"),
        employer("accept with a reason", Stage.NOMINATED, acceptBut(), "REASON_NOT_ALLOWED"),
        employer("answer what was never sent", Stage.NOMINATED, unknown(), "UNKNOWN_NOMINATION"),
        employer("answer for another vacancy", Stage.NOMINATED, vacancy(), "UNKNOWN_NOMINATION"),
        employer("answer in another market", Stage.NOMINATED, market("64"), "WRONG_MARKET"),
        new Move(
            "answer another employer's nomination",
            Stage.NOMINATED,
            (world, n) -> answer(n, n.nominationId(), "V1", "KIPI-PORT", "65", "HRD"),
            "kipi-port",
            "UNKNOWN_NOMINATION"),
        worker("decline after accepting", Stage.WORKER_ACCEPTED, decline(), "NOT_WAITING"),
        worker("accept what was rejected", Stage.REJECTED, World::workerAccepts, "NOT_WAITING"),
        worker(
            "accept after the deadline", Stage.LAPSED, World::workerAccepts, "AFTER_THE_DEADLINE"),
        worker("decline without a reason", Stage.NOMINATED, declineFor(null), "REASON_MISSING"),
        worker(
            "answer somebody else's nomination",
            Stage.NOMINATED,
            (world, n) -> says(n, world.welder("65.01.04.2002", 55), WorkerAnswer.ACCEPTED, null),
            "UNKNOWN_NOMINATION"),
        worker(
            "speak as nobody known",
            Stage.NOMINATED,
            (world, n) -> says(n, new UUID(1, 1), WorkerAnswer.ACCEPTED, null),
            "UNKNOWN_WORKER"),
        new Move(
            "speak for her from the employer's topic",
            Stage.NOMINATED,
            World::workerAccepts,
            "kipi-epc1",
            "NOT_HER_CENTRE"),
        employer("start before both accepted", Stage.EMPLOYER_ACCEPTED, start(-1), "WRONG_STATUS"),
        employer("start what lapsed", Stage.LAPSED, start(0), "WRONG_STATUS"),
        employer("start twice, another day", Stage.STARTED, start(1), "WRONG_STATUS"),
        employer("start in the future", Stage.CONFIRMED, start(30), "START_OUT_OF_RANGE"),
        employer("start before the nomination", Stage.CONFIRMED, start(-40), "START_OUT_OF_RANGE"),
        employer("end before the start", Stage.CONFIRMED, end(-1), "WRONG_STATUS"),
        employer("end what is not confirmed", Stage.NOMINATED, end(-1), "WRONG_STATUS"),
        employer("end in the future", Stage.STARTED, end(30), "END_OUT_OF_RANGE"),
        employer("end before the first day", Stage.STARTED, end(-1), "END_OUT_OF_RANGE"),
        employer("end twice, another day", Stage.ENDED, end(1), "WRONG_STATUS"),
        employer(
            "say she never came when she is at work",
            Stage.STARTED,
            (world, n) -> ended(n, FIRST_DAY, EndReason.NEVER_STARTED),
            "WRONG_STATUS"),
        employer("start what has ended", Stage.ENDED, start(1), "WRONG_STATUS"));
  }

  @ParameterizedTest
  @MethodSource("moves")
  void isRefusedAndChangesNothing(Move move) {
    World world = World.kaltara();
    world.welder("65.01.04.2001", 80);
    world.publish(world.vacancy("V1"));
    world.passHours(2);
    Nomination nomination = world.nominations("V1").getFirst();
    move.at.reach.accept(world, nomination);
    PlacementInput input = move.input.apply(world, nomination);
    List<Placement> before = List.copyOf(world.state.placements().all());
    int events = world.log.size();

    assertThat(world.refusals(input, move.sender)).containsExactly(move.code);

    assertThat(world.log).hasSize(events);
    assertThat(world.state.placements().all()).containsExactlyElementsOf(before);
  }

  private static Move employer(
      String name, Stage at, BiFunction<World, Nomination, PlacementInput> input, String code) {
    return new Move("employer: " + name, at, input, "kipi-epc1", code);
  }

  private static Move worker(
      String name, Stage at, BiFunction<World, Nomination, PlacementInput> input, String code) {
    return new Move("worker: " + name, at, input, "blk-tarakan", code);
  }

  private static BiFunction<World, Nomination, PlacementInput> accept() {
    return World::employerAccepts;
  }

  private static BiFunction<World, Nomination, PlacementInput> acceptAs(String who) {
    return (world, n) -> answer(n, n.nominationId(), "V1", "KIPI-EPC1", "65", who);
  }

  private static BiFunction<World, Nomination, PlacementInput> unknown() {
    return (world, n) -> answer(n, "N-UNKNOWN", "V1", "KIPI-EPC1", "65", "HRD");
  }

  private static BiFunction<World, Nomination, PlacementInput> vacancy() {
    return (world, n) -> answer(n, n.nominationId(), "V2", "KIPI-EPC1", "65", "HRD");
  }

  private static BiFunction<World, Nomination, PlacementInput> market(String code) {
    return (world, n) -> answer(n, n.nominationId(), "V1", "KIPI-EPC1", code, "HRD");
  }

  private static BiFunction<World, Nomination, PlacementInput> acceptBut() {
    return (world, n) ->
        new NominationAnswered(
            n.nominationId(),
            "V1",
            "KIPI-EPC1",
            "65",
            EmployerAnswer.ACCEPTED,
            RejectionReason.OTHER,
            "HRD",
            null);
  }

  private static NominationAnswered answer(
      Nomination n, String id, String vacancy, String employer, String market, String who) {
    return new NominationAnswered(
        id, vacancy, employer, market, EmployerAnswer.ACCEPTED, null, who, null);
  }

  private static BiFunction<World, Nomination, PlacementInput> reject() {
    return rejectFor(RejectionReason.NO_SHOW);
  }

  private static BiFunction<World, Nomination, PlacementInput> rejectFor(RejectionReason reason) {
    return (world, n) -> world.employerRejects(n, reason);
  }

  private static BiFunction<World, Nomination, PlacementInput> decline() {
    return declineFor(DeclineReason.WAGE);
  }

  private static BiFunction<World, Nomination, PlacementInput> declineFor(DeclineReason reason) {
    return (world, n) -> says(n, n.workerId(), WorkerAnswer.DECLINED, reason);
  }

  private static WorkerAnswered says(
      Nomination n, UUID worker, WorkerAnswer answer, DeclineReason reason) {
    return new WorkerAnswered(
        n.nominationId(), "V1", "65", worker, "BLK-TARAKAN", answer, reason, "SELF");
  }

  private static BiFunction<World, Nomination, PlacementInput> start(int days) {
    return (world, n) -> started(n, FIRST_DAY.plusDays(days));
  }

  private static BiFunction<World, Nomination, PlacementInput> end(int days) {
    return (world, n) -> ended(n, FIRST_DAY.plusDays(days), EndReason.RESIGNED);
  }

  private static WorkStarted started(Nomination n, LocalDate day) {
    return new WorkStarted(n.nominationId(), "V1", "KIPI-EPC1", "65", day, null);
  }

  private static PlacementEnded ended(Nomination n, LocalDate day, EndReason reason) {
    return new PlacementEnded(n.nominationId(), "V1", "KIPI-EPC1", "65", day, reason);
  }
}
