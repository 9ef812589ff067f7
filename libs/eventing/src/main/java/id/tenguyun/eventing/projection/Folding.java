package id.tenguyun.eventing.projection;

import id.tenguyun.eventing.kafka.AvroValues;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;

/**
 * Folds a batch into documents and replaces them, the position last. Documents that were touched
 * lately stay on the heap; this is the only writer, so they are what the store holds.
 */
final class Folding<D> {

  private static final int KEPT = 20_000;

  private final Projection<D> projection;
  private final DocumentStore<D> documents;
  private final Positions positions;
  private final AvroValues values;
  private final Map<String, Included<D>> lately = new LinkedHashMap<>();

  Folding(
      Projection<D> projection,
      DocumentStore<D> documents,
      Positions positions,
      AvroValues values) {
    this.projection = projection;
    this.documents = documents;
    this.positions = positions;
    this.values = values;
  }

  private record Touch(String id, ProjectedEvent event, TopicPartition partition, long offset) {}

  /** Folds a batch. The ids of the documents that changed. */
  Set<String> fold(List<ConsumerRecord<byte[], byte[]>> records) {
    List<Touch> touches = new ArrayList<>();
    Map<TopicPartition, Long> next = new HashMap<>();
    for (ConsumerRecord<byte[], byte[]> record : records) {
      var partition = new TopicPartition(record.topic(), record.partition());
      var event = new ProjectedEvent(record, values);
      for (String id : projection.idsOf(event)) {
        touches.add(new Touch(id, event, partition, record.offset()));
      }
      next.put(partition, record.offset() + 1);
    }
    Map<String, Included<D>> changed = foldAll(touches);
    documents.replace(changed);
    positions.save(next);
    keep(changed);
    return changed.keySet();
  }

  /** Forgets the heap's copies, because what follows may have failed or another may write now. */
  void forget() {
    lately.clear();
  }

  private Map<String, Included<D>> foldAll(List<Touch> touches) {
    load(touches);
    Map<String, Included<D>> changed = new LinkedHashMap<>();
    for (Touch touch : touches) {
      Included<D> included =
          lately.computeIfAbsent(touch.id(), id -> new Included<>(null, List.of()));
      if (!included.includes(touch.partition(), touch.offset())) {
        included.become(
            projection.fold(included.document(), touch.id(), touch.event()),
            touch.partition(),
            touch.offset());
        changed.put(touch.id(), included);
      }
    }
    return changed;
  }

  private void load(Collection<Touch> touches) {
    Set<String> missing = new TreeSet<>();
    touches.forEach(touch -> missing.add(touch.id()));
    missing.removeAll(lately.keySet());
    if (!missing.isEmpty()) {
      lately.putAll(documents.find(missing));
    }
  }

  private void keep(Map<String, Included<D>> changed) {
    changed.forEach((id, included) -> {
      lately.remove(id); // to the young end
      lately.put(id, included);
    });
    var eldest = lately.keySet().iterator();
    while (lately.size() > KEPT) {
      eldest.next();
      eldest.remove();
    }
  }
}
