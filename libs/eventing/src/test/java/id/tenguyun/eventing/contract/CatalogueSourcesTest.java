package id.tenguyun.eventing.contract;

import static org.assertj.core.api.Assertions.assertThat;

import id.tenguyun.schemas.Inbox;
import id.tenguyun.schemas.Topic;
import id.tenguyun.schemas.TopicCatalogue;
import id.tenguyun.schemas.TopicType;
import org.junit.jupiter.api.Test;

/** The project's own catalogue leaves nobody without a receipt. */
class CatalogueSourcesTest {

  private final TopicCatalogue catalogue = TopicCatalogue.load();

  @Test
  void everyTypeWithAnOwnerIsTakenIntoItsInbox() {
    for (Topic topic : catalogue.topics()) {
      for (TopicType type : topic.types()) {
        type.owner()
            .filter(owner -> !isInbox(topic))
            .ifPresent(owner ->
                assertThat(catalogue.inbox(owner).sources())
                    .as("%s of %s, owned by %s", type.record(), topic.name(), owner)
                    .anyMatch(source -> takes(source, topic, type)));
      }
    }
  }

  @Test
  void everyTypeHasAGeneratedClass() {
    EventTypes types = EventTypes.generated();
    for (Topic topic : catalogue.topics()) {
      for (TopicType type : topic.types()) {
        assertThat(types.find(type.record())).as(type.record()).isPresent();
      }
    }
  }

  private boolean isInbox(Topic topic) {
    return catalogue.inboxes().stream().map(Inbox::topic).anyMatch(topic::equals);
  }

  private static boolean takes(Inbox.Source source, Topic topic, TopicType type) {
    return source.topic().equals(topic.name()) && source.types().contains(type.record());
  }
}
