package id.tenguyun.training.contact.mongo;

import id.tenguyun.eventing.projection.ProjectedEvent;
import id.tenguyun.eventing.projection.Projection;
import id.tenguyun.events.training.ContactDisclosed;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** One document for each nomination of which contact data were read. */
@Component
class DisclosuresView implements Projection<DisclosureDocument> {

  @Override
  public String collection() {
    return DisclosureDocument.COLLECTION;
  }

  @Override
  public Class<DisclosureDocument> documentType() {
    return DisclosureDocument.class;
  }

  @Override
  public List<String> topics() {
    return List.of("training.disclosures");
  }

  @Override
  public List<String> idsOf(ProjectedEvent event) {
    return event.message() instanceof ContactDisclosed read
        ? List.of(read.getNominationId())
        : List.of();
  }

  @Override
  public DisclosureDocument fold(
      @Nullable DisclosureDocument before, String id, ProjectedEvent event) {
    var read = (ContactDisclosed) event.message();
    return DisclosureDocument.after(
        before,
        id,
        read.getWorkerId().toString(),
        read.getEmployerId(),
        new DisclosureDocument.Read(
            read.getAt().toString(),
            read.getRequestId(),
            read.getRequestedBy(),
            read.getPurpose().name(),
            read.getRepeated()));
  }
}
