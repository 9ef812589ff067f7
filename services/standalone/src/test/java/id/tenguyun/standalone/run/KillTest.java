package id.tenguyun.standalone.run;

import static org.assertj.core.api.Assertions.assertThat;

import id.tenguyun.events.office.ReleaseRequested;
import id.tenguyun.events.placement.EmployerFrozen;
import id.tenguyun.events.placement.EmployerThawed;
import id.tenguyun.events.placement.NominationFrozen;
import id.tenguyun.events.placement.SeatsReleased;
import id.tenguyun.localplatform.DataFolder;
import id.tenguyun.localplatform.LocalPlatform;
import id.tenguyun.standalone.wire.Connection;
import id.tenguyun.testkit.Seeds;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whenever the process is killed: nothing is lost, and nothing is repeated, whether partners or the
 * office said it.
 */
@Tag("slow")
class KillTest {

  private static final int KILLS = 3;
  private static final Duration KILLED_WITHIN = Duration.ofSeconds(40);
  private static final Duration DONE_WITHIN = Duration.ofMinutes(10);

  @TempDir Path folder;

  @Test
  void theSampleIsPlayedWholeHoweverOftenTheProcessIsKilled() throws Exception {
    Random chance = Seeds.random("KillTest");
    Tenguyuns tenguyuns = new Tenguyuns(folder);
    Path data = folder.resolve("data");
    for (int kill = 0; kill < KILLS; kill++) {
      try (Tenguyuns.Child child = demo(tenguyuns, data)) {
        child.awaitReady();
        OfficeHours.begin(data, child);
        Thread.sleep(chance.nextLong(KILLED_WITHIN.toMillis()));
        child.kill();
      }
    }
    try (Tenguyuns.Child child = demo(tenguyuns, data)) {
      child.awaitReady();
      OfficeHours.begin(data, child);
      assertThat(child.exitCode(DONE_WITHIN)).as(child.output()).isZero();
    }
    try (Tenguyuns.Child audit = tenguyuns.start("audit", "--data=" + data)) {
      assertThat(audit.exitCode(DONE_WITHIN)).as(audit.output()).isZero();
    }
    try (DataFolder opened = DataFolder.open(data);
        LocalPlatform platform = LocalPlatform.start(opened, LocalPlatform.Ports.free())) {
      Connection connection =
          new Connection(platform.broker().bootstrapServers(), platform.registryConfig());
      WholeLog log = new WholeLog(connection);
      assertThat(log.events("office.acts", ReleaseRequested.class)).isNotEmpty();
      assertThat(log.events("placement.outcomes", EmployerFrozen.class)).isNotEmpty();
      assertThat(log.events("placement.outcomes", EmployerThawed.class)).isNotEmpty();
      // whether an offer was open just then, and a proof still the latest, hangs on the moment
      System.out.printf(
          "%d nominations frozen, seats released %d times%n",
          log.events("placement.outcomes", NominationFrozen.class).count(),
          log.events("placement.vacancies", SeatsReleased.class).count());
      new Invariants(connection).checkAll();
      new FiguresOnTheLog(log).check(platform);
    }
  }

  private static Tenguyuns.Child demo(Tenguyuns tenguyuns, Path data) throws Exception {
    return tenguyuns.start(
        "demo",
        "--exit",
        "--time-lapse=1d",
        "--data=" + data,
        "--port=0",
        "--broker-port=0",
        "--registry-port=0");
  }
}
