package id.tenguyun.training.person.mongo;

import id.tenguyun.eventing.projection.ProjectedEvent;
import id.tenguyun.eventing.projection.Projection;
import id.tenguyun.events.training.PersonExported;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** One document for each export of a person. */
@Component
class PersonReadsView implements Projection<PersonReadDocument> {

  @Override
  public String collection() {
    return PersonReadDocument.COLLECTION;
  }

  @Override
  public Class<PersonReadDocument> documentType() {
    return PersonReadDocument.class;
  }

  @Override
  public List<String> topics() {
    return List.of("training.disclosures");
  }

  @Override
  public List<String> idsOf(ProjectedEvent event) {
    return event.message() instanceof PersonExported read ? List.of(read.getActId()) : List.of();
  }

  @Override
  public PersonReadDocument fold(
      @Nullable PersonReadDocument before, String id, ProjectedEvent event) {
    var read = (PersonExported) event.message();
    return new PersonReadDocument(
        read.getWorkerId().toString(), read.getActor(), read.getReason(), read.getAt().toString());
  }
}
