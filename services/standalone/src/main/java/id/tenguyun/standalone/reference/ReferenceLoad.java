package id.tenguyun.standalone.reference;

import id.tenguyun.events.office.PolicyPublished;
import id.tenguyun.events.reference.ReferenceDataLoaded;
import id.tenguyun.schemas.Topic;
import id.tenguyun.schemas.TopicCatalogue;
import id.tenguyun.standalone.wire.Connection;
import id.tenguyun.standalone.wire.EventSender;
import id.tenguyun.standalone.wire.Feed;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.avro.specific.SpecificRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings the log to the state of the reference files: what is there already is not published again.
 * A load is one transaction, so services see all of it or nothing.
 */
public final class ReferenceLoad {

  private static final Logger LOG = LoggerFactory.getLogger(ReferenceLoad.class);
  private static final String WRITER = "reference";
  private static final int LOAD_ID_DIGITS = 16;

  /**
   * What was published.
   *
   * @param rows rows of the tables; 0 where the same files were loaded last
   * @param policies policies that were new
   */
  public record Outcome(int rows, int policies) {}

  private final Connection connection;
  private final TopicCatalogue catalogue;

  public ReferenceLoad(Connection connection, TopicCatalogue catalogue) {
    this.connection = connection;
    this.catalogue = catalogue;
  }

  /**
   * Publishes what is new in the files.
   *
   * @param actor who answers for the policies in them
   * @throws IllegalArgumentException if the files have problems, or change a published policy
   *     without a new version
   */
  public Outcome publish(ReferenceFiles files, String actor) {
    if (!files.problems().isEmpty()) {
      throw new IllegalArgumentException(
          "%d problems in %s; nothing was published"
              .formatted(files.problems().size(), files.folder()));
    }
    List<PolicyPublished> newPolicies = newPolicies(files, actor);
    boolean changed = !lastDigest().equals(Optional.of(files.digest()));
    try (EventSender sender =
        EventSender.transactional("/reference", "tenguyun-reference-load", connection)) {
      sender.inTransaction(() -> {
        if (changed) {
          files.events().forEach(event -> send(sender, WRITER, event));
          send(sender, WRITER, marker(files));
        }
        newPolicies.forEach(policy -> send(sender, "office", policy));
      });
    }
    Outcome outcome = new Outcome(changed ? files.events().size() : 0, newPolicies.size());
    LOG.atInfo()
        .addKeyValue("rows", outcome.rows())
        .addKeyValue("policies", outcome.policies())
        .addKeyValue("digest", files.digest())
        .log("reference data loaded");
    return outcome;
  }

  private void send(EventSender sender, String writer, SpecificRecord event) {
    String type = event.getSchema().getName();
    Topic topic = catalogue.topicFor(type, writer);
    var _ = sender.send(topic.name(), topic.type(type).orElseThrow().key().render(event), event);
  }

  private static ReferenceDataLoaded marker(ReferenceFiles files) {
    return ReferenceDataLoaded.newBuilder()
        .setLoadId("load-" + files.digest().substring(0, LOAD_ID_DIGITS))
        .setSource(String.valueOf(files.folder().getFileName()))
        .setRows(files.events().size())
        .setDigest(files.digest())
        .build();
  }

  private Optional<String> lastDigest() {
    List<String> digests = new ArrayList<>();
    String topic = catalogue.topicFor("ReferenceDataLoaded", WRITER).name();
    try (Feed feed = Feed.fromStart(connection, List.of(topic))) {
      feed.drain(entry -> {
        if (entry.event() instanceof ReferenceDataLoaded loaded) {
          digests.add(loaded.getDigest());
        }
      });
    }
    return digests.isEmpty() ? Optional.empty() : Optional.of(digests.getLast());
  }

  private List<PolicyPublished> newPolicies(ReferenceFiles files, String actor) {
    Map<String, PolicyPublished> published = new HashMap<>();
    String topic = catalogue.topicFor("PolicyPublished", "office").name();
    try (Feed feed = Feed.fromStart(connection, List.of(topic))) {
      feed.drain(entry -> {
        if (entry.event() instanceof PolicyPublished policy) {
          published.put(policy.getPolicyId() + " " + policy.getVersion(), policy);
        }
      });
    }
    return files.policies().stream()
        .map(policy -> policy.published(actor))
        .filter(policy -> isNew(policy, published))
        .toList();
  }

  private static boolean isNew(PolicyPublished policy, Map<String, PolicyPublished> published) {
    PolicyPublished other = published.get(policy.getPolicyId() + " " + policy.getVersion());
    if (other != null && !other.getYaml().equals(policy.getYaml())) {
      throw new IllegalArgumentException(
          "Policy %s version %d was published with another text.\nRaise its version to %d."
              .formatted(policy.getPolicyId(), policy.getVersion(), policy.getVersion() + 1));
    }
    return other == null;
  }
}
