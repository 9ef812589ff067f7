package id.tenguyun.placement.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import id.tenguyun.placement.message.OfficeInput.ReleaseRequested;
import id.tenguyun.placement.message.PlacementEvent;
import id.tenguyun.placement.message.PlacementInput;
import id.tenguyun.placement.message.VacancyEvent.SeatsReleased;
import id.tenguyun.placement.message.VacancyEvent.SeatsSealed;
import id.tenguyun.placement.message.VacancyEvent.WindowOpened;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** Watches that windows open on time and that a sealed seat opens by a signed release alone. */
final class WindowReferee {

  private final ShadowMarket market;
  private final Map<String, ReleaseRequested> releases = new HashMap<>();
  int windows;
  int released;
  private final Map<String, SeatsReleased> live = new HashMap<>();
  int sealed;

  WindowReferee(ShadowMarket market) {
    this.market = market;
  }

  void accepted(PlacementInput input) {
    if (input instanceof ReleaseRequested it) {
      releases.put(it.releaseId(), it);
    }
  }

  void see(PlacementEvent event, Instant now) {
    switch (event) {
      case WindowOpened it -> open(it, now);
      case SeatsReleased it -> release(it);
      case SeatsSealed it -> seal(it, now);
      default -> {
        // Neither a window nor a release.
      }
    }
  }

  private void open(WindowOpened it, Instant now) {
    ShadowVacancy vacancy = market.vacancy(it);
    long hours =
        switch (it.tier()) {
          case DISTRICT -> 0;
          case REGENCY -> 72;
          case PROVINCE -> 144;
          default -> 312;
        };
    assertThat(vacancy.frozenSince).as("windows of %s stand still", vacancy.key).isNull();
    Instant due = vacancy.accepted.cutOffAt().plusSeconds(hours * 3_600).plus(vacancy.stood);
    if (vacancy.refilled) {
      assertThat(it.at())
          .as("a window that was due while every seat was held")
          .isAfterOrEqualTo(due);
    } else {
      assertThat(it.at()).isEqualTo(due);
    }
    assertThat(it.at()).isEqualTo(now);
    windows++;
    vacancy.openTier = it.tier().number();
  }

  private void seal(SeatsSealed it, Instant now) {
    SeatsReleased release = live.remove(it.releaseId());
    assertThat(release).as("%s seals what was open", it).isNotNull();
    assertThat(now).isEqualTo(release.expiresAt());
    ShadowVacancy vacancy = market.vacancy(it);
    assertThat(it.seats()).isEqualTo(Math.min(release.seats(), vacancy.released));
    vacancy.released -= it.seats();
    sealed += it.seats();
  }

  /** No release outlives its time. */
  void settled(Instant now) {
    live.values().forEach(it -> assertThat(it.expiresAt()).as("%s", it).isAfter(now));
  }

  private void release(SeatsReleased it) {
    assertThat(it.requestedBy()).isNotEqualTo(it.signedBy());
    if (it.exemptionId() == null) { // what an exemption opens is the exemptions' referee's
      ReleaseRequested request = releases.get(it.releaseId());
      assertThat(request).as("a release is asked for").isNotNull();
      assertThat(it.seats()).isEqualTo(request.seats());
    }
    released += it.seats();
    live.put(it.releaseId(), it);
    market.vacancy(it).released += it.seats();
  }
}
