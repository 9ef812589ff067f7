package id.tenguyun.placement.kafka;

import id.tenguyun.eventing.decision.Decider;
import id.tenguyun.eventing.streams.Outputs;
import id.tenguyun.eventing.streams.Outputs.PartnerMessage;
import id.tenguyun.eventing.streams.ServiceDefinition;
import id.tenguyun.placement.PlacementDecider;
import id.tenguyun.placement.PlacementState;
import id.tenguyun.placement.message.NotedEvent.PartnerTold;
import id.tenguyun.placement.message.PartnerNews;
import id.tenguyun.placement.message.PartnerNews.NominationOffered;
import id.tenguyun.placement.message.PartnerNews.WorkerInvited;
import id.tenguyun.placement.message.PlacementEvent;
import id.tenguyun.placement.message.PlacementInput;
import id.tenguyun.placement.policy.yaml.PolicyFile;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;

/** The placement service as the plumbing sees it. */
public final class PlacementService {

  /** Its name in the catalogue. */
  public static final String NAME = "placement";

  private PlacementService() {}

  /** State, logic, what it takes and what it says. */
  public static ServiceDefinition<PlacementState, PlacementInput, PlacementEvent> definition() {
    return definition(UnaryOperator.identity());
  }

  /** The same with something around its logic that watches it. */
  public static ServiceDefinition<PlacementState, PlacementInput, PlacementEvent> definition(
      UnaryOperator<Decider<PlacementState, PlacementInput, PlacementEvent>> around) {
    return new ServiceDefinition<>(
        NAME,
        PlacementState::new,
        around.apply(new PlacementDecider(PolicyFile::parse, PackagedRegions.load())),
        PlacementInput.class,
        PlacementEvent.class,
        new Outputs<>(
            Set.of(NominationOffered.class, WorkerInvited.class), PlacementService::told));
  }

  private static List<PartnerMessage> told(PlacementEvent event) {
    return event instanceof PartnerTold told ? List.of(message(told.news())) : List.of();
  }

  private static PartnerMessage message(PartnerNews news) {
    return new PartnerMessage(news.recipient().toLowerCase(Locale.ROOT), (Record) news);
  }
}
