package id.tenguyun.placement.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import id.tenguyun.placement.message.EmployerInput.DirectHireReported;
import id.tenguyun.placement.message.FigureEvent;
import id.tenguyun.placement.message.NotedEvent.PartnerTold;
import id.tenguyun.placement.message.OfficeInput.DirectHireCorrected;
import id.tenguyun.placement.message.OutcomeEvent;
import id.tenguyun.placement.message.PlacementEvent;
import id.tenguyun.placement.message.PlacementInput;
import id.tenguyun.placement.message.VacancyEvent;
import java.time.Instant;
import java.util.Map;
import java.util.Set;

/**
 * Watches inputs and events go by and objects when one breaks section 11. It keeps its own books by
 * its own code: the engine's events are taken as claims, and every claim is worked out again by the
 * referee of its kind.
 */
final class Referee {

  final ShadowMarket market;
  final LifeReferee life = new LifeReferee();
  final FreezeReferee freeze;
  final LedgerReferee ledgers;
  final WindowReferee windows;
  final ExemptionReferee exemptions;
  final SeatReferee seats;
  final StabilityReferee stability;
  final RoundReferee rounds;

  Referee(Map<String, Set<String>> programmes) {
    market = new ShadowMarket(programmes);
    freeze = new FreezeReferee(market);
    ledgers = new LedgerReferee(market);
    windows = new WindowReferee(market);
    seats = new SeatReferee(market, ledgers);
    stability = new StabilityReferee(market, life);
    exemptions = new ExemptionReferee(market, stability);
    rounds = new RoundReferee(market, ledgers, seats, stability);
  }

  void policy(int version, Rulebook book) {
    market.rules.put(version, book);
  }

  /** An input was accepted. */
  void accepted(PlacementInput input) {
    market.learn(input);
    windows.accepted(input);
    exemptions.accepted(input);
    freeze.accepted(input);
    if (input instanceof DirectHireReported it) {
      ledgers.hired(it);
      life.hired(it);
    }
    if (input instanceof DirectHireCorrected it) {
      DirectHireReported right = ledgers.corrected(it);
      if (it.struck()) {
        life.struck(right);
      } else {
        life.hired(right);
      }
    }
  }

  /** An event took effect. */
  void see(PlacementEvent event, Instant now) {
    keepsTraitsHidden(event);
    life.see(event, now);
    seats.see(event);
    ledgers.see(event);
    freeze.see(event, now);
    exemptions.see(event, now);
    windows.see(event, now);
    rounds.see(event);
  }

  /** Time has passed and every deadline has fired. */
  void settled(Instant now) {
    life.settled(now);
    freeze.settled(now);
    windows.settled(now);
  }

  private static void keepsTraitsHidden(PlacementEvent event) {
    boolean open = // what anybody but the office may read
        event instanceof VacancyEvent
            || event instanceof OutcomeEvent
            || event instanceof FigureEvent
            || event instanceof PartnerTold;
    if (open) {
      assertThat(event.toString()).doesNotContain("DISABILITY");
    }
  }
}
