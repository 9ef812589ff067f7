package id.tenguyun.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import id.tenguyun.eventing.testkit.AccessCheck;
import id.tenguyun.eventing.testkit.AccessRun;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every role and every bad token at every endpoint that is really there. */
class AccessTest {

  @TempDir Path folder;

  @Test
  void every_endpoint_lets_in_whom_the_table_says_and_nobody_else() {
    AccessCheck.Result result =
        AccessRun.of("dashboard", DashboardApplication.class, folder, service -> {});

    assertThat(result.endpoints()).isPositive();
    assertThat(result.differences()).isEmpty();
  }
}
