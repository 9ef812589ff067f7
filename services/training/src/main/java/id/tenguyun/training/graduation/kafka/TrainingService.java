package id.tenguyun.training.graduation.kafka;

import id.tenguyun.eventing.streams.ServiceDefinition;
import id.tenguyun.schemas.TopicCatalogue;
import id.tenguyun.training.graduation.TrainingDecider;
import id.tenguyun.training.graduation.TrainingEvent;
import id.tenguyun.training.graduation.TrainingInput;
import id.tenguyun.training.graduation.TrainingState;
import id.tenguyun.training.region.Regions;

/** The training service as the plumbing sees it. */
public final class TrainingService {

  /** Its name in the catalogue. */
  public static final String NAME = "training";

  private TrainingService() {}

  /** State, logic, what it takes and what it says. */
  public static ServiceDefinition<TrainingState, TrainingInput, TrainingEvent> definition(
      TopicCatalogue catalogue) {
    return new ServiceDefinition<>(
        NAME,
        TrainingState::new,
        new TrainingDecider(Regions.load(), catalogue.markets().keySet()),
        TrainingInput.class,
        TrainingEvent.class);
  }
}
