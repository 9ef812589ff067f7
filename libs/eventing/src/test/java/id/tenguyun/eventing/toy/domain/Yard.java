package id.tenguyun.eventing.toy.domain;

import id.tenguyun.eventing.decision.Decider;
import id.tenguyun.eventing.decision.Decision;
import id.tenguyun.eventing.decision.Input;
import id.tenguyun.eventing.decision.Moment;
import id.tenguyun.eventing.decision.Refusal;
import id.tenguyun.eventing.streams.Outputs;
import id.tenguyun.eventing.streams.ServiceDefinition;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A service small enough to test the plumbing with: crates spoil 24 hours after their receipt. */
public final class Yard implements Decider<YardState, YardInput, YardEvent> {

  public record CrateNoted(String crateId) {}

  public static ServiceDefinition<YardState, YardInput, YardEvent> definition() {
    return new ServiceDefinition<>(
        "placement",
        YardState::new,
        new Yard(),
        YardInput.class,
        YardEvent.class,
        new Outputs<>(
            Set.of(CrateNoted.class),
            event ->
                event instanceof YardEvent.CrateAccepted accepted
                    ? List.of(
                        new Outputs.PartnerMessage("pri-mill", new CrateNoted(accepted.crateId())))
                    : List.of()));
  }

  @Override
  public Decision<YardEvent> decide(YardState state, Input<YardInput> input) {
    return switch (input.message()) {
      case YardInput.CratePacked packed -> pack(state, packed, input.moment().now());
      case YardInput.RoundOrdered ordered -> Decision.accepted();
      case YardInput.PartnerRegistered partner ->
          Decision.accepted(new YardEvent.PackerKnown(partner.partnerId()));
      case YardInput.ReferenceDataLoaded loaded -> Decision.accepted();
    };
  }

  private Decision<YardEvent> pack(YardState state, YardInput.CratePacked packed, Instant now) {
    if (packed.weightGrams() <= 0) {
      return Decision.rejected(
          List.of(
              new Refusal(
                  "WEIGHT_NOT_POSITIVE",
                  "weightGrams",
                  Integer.toString(packed.weightGrams()),
                  "more than 0")));
    }
    if (state.crates.find(packed.crateId()).isPresent()) {
      return Decision.duplicate(packed.crateId());
    }
    if (packed.weightGrams() == 666) {
      throw new IllegalStateException("A bug that a test asks for");
    }
    return Decision.accepted(
        new YardEvent.CrateAccepted(packed.crateId(), packed.market(), packed.weightGrams(), now));
  }

  @Override
  public Optional<Instant> nextDeadline(YardState state) {
    return state.spoiling.isEmpty() ? Optional.empty() : Optional.of(state.spoiling.first().at());
  }

  @Override
  public List<YardEvent> onDeadline(YardState state, Moment moment) {
    YardState.Crate crate = state.crates.find(state.spoiling.first().crateId()).orElseThrow();
    return List.of(new YardEvent.CrateSpoiled(crate.crateId(), crate.market(), moment.now()));
  }

  @Override
  public void apply(YardState state, YardEvent event) {
    switch (event) {
      case YardEvent.CrateAccepted accepted -> {
        Instant spoilsAt = accepted.at().plus(Duration.ofHours(24));
        state.crates.put(
            accepted.crateId(),
            new YardState.Crate(
                accepted.crateId(), accepted.market(), accepted.weightGrams(), spoilsAt));
        state.spoiling.add(new YardState.Spoiling(spoilsAt, accepted.crateId()));
      }
      case YardEvent.CrateSpoiled spoiled -> {
        state.crates.remove(spoiled.crateId());
        state.spoiling.pollFirst();
      }
      case YardEvent.PackerKnown known ->
          state.packers.put(known.partnerId(), new YardState.Packer(known.partnerId()));
    }
  }
}
