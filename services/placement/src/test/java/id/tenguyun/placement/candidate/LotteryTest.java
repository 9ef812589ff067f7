package id.tenguyun.placement.candidate;

import static org.assertj.core.api.Assertions.assertThat;

import id.tenguyun.placement.World;
import id.tenguyun.placement.message.RoundEvent.LotteryCommitted;
import id.tenguyun.placement.message.RoundEvent.RoundCompleted;
import id.tenguyun.placement.message.RoundEvent.RoundStarted;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Section 4: equals go to a lottery that anyone can compute again. */
class LotteryTest {

  private static final String RING = "65.01.04.2001";

  private final World world =
      World.withPolicy(text -> text.replace("windowSeats: FLOOR", "windowSeats: ALL"));

  @Test
  void amongEqualsTheLowestDrawUnderTheRevealedSeedWins() {
    List<UUID> equals = IntStream.range(0, 8).mapToObj(i -> world.welder(RING, 80)).toList();
    world.publish(world.vacancy("V1").openings(3));
    world.passHours(2);

    byte[] seed = HexFormat.of().parseHex(world.events(RoundCompleted.class).getFirst().seed());
    List<UUID> byDraw =
        equals.stream().sorted(Comparator.comparing((UUID id) -> draw(seed, id))).toList();
    assertThat(world.nominated("V1")).containsExactlyInAnyOrderElementsOf(byDraw.subList(0, 3));
  }

  @Test
  void theSeedWasCommittedToBeforeItsRoundAndEveryRoundCommitsToTheNext() {
    world.welder(RING, 80);
    world.publish(world.vacancy("V1").openings(2));
    world.passHours(2);
    world.welder(RING, 70);
    world.passHours(2);

    List<RoundCompleted> rounds = world.events(RoundCompleted.class);
    assertThat(rounds).hasSizeGreaterThan(1);
    String committed = world.events(LotteryCommitted.class).getFirst().seedCommitment();
    for (int i = 0; i < rounds.size(); i++) {
      assertThat(world.events(RoundStarted.class).get(i).seedCommitment()).isEqualTo(committed);
      assertThat(sha256(HexFormat.of().parseHex(rounds.get(i).seed()))).isEqualTo(committed);
      committed = rounds.get(i).nextSeedCommitment();
    }
  }

  private static String draw(byte[] seed, UUID worker) {
    return sha256(seed, worker.toString().getBytes(StandardCharsets.UTF_8));
  }

  private static String sha256(byte[]... parts) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (byte[] part : parts) {
        digest.update(part);
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (java.security.NoSuchAlgorithmException e) {
      throw new AssertionError(e);
    }
  }
}
