package id.tenguyun.dashboard.mongo;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.WriteModel;
import id.tenguyun.dashboard.facts.FactTopics;
import id.tenguyun.dashboard.facts.Place;
import id.tenguyun.dashboard.figures.Cell;
import id.tenguyun.dashboard.figures.Entry;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.LongStream;
import org.bson.Document;
import org.bson.types.Binary;

/**
 * The accounts of the cells: for each, its entries in order, {@value #PER_PAGE} to a document. How
 * many entries a cell has is told by its count, which belongs to a turn; whatever lies beyond was
 * written by a writing that broke off, and is written over.
 */
final class Traces {

  static final int PER_PAGE = 256;

  private static final int BYTES = Integer.BYTES + Byte.BYTES + Short.BYTES + Long.BYTES;
  private static final int LAST_PAGES_KEPT = 4_000;
  private static final ReplaceOptions UPSERT = new ReplaceOptions().upsert(true);

  private final MongoCollection<Document> documents;
  private final LinkedHashMap<String, byte[]> lastPages = new LinkedHashMap<>();

  Traces(MongoCollection<Document> documents) {
    this.documents = documents;
  }

  /** Appends entries; those of one cell follow each other without a gap. */
  void append(List<Entry> entries) {
    Map<String, ByteArrayOutputStream> pages = new LinkedHashMap<>();
    fetch(entries);
    for (Entry entry : entries) {
      String id = id(entry.cell(), entry.number() / PER_PAGE);
      int before = Math.toIntExact(entry.number() % PER_PAGE) * BYTES;
      pages.computeIfAbsent(id, _ -> startOf(id, before)).writeBytes(bytes(entry));
    }
    List<WriteModel<Document>> writes = new ArrayList<>(pages.size());
    pages.forEach((id, page) -> {
      byte[] all = page.toByteArray();
      lastPages.remove(id);
      lastPages.put(id, all);
      Document document = new Document("_id", id).append("entries", new Binary(all));
      writes.add(new ReplaceOneModel<>(Filters.eq("_id", id), document, UPSERT));
    });
    if (!writes.isEmpty()) {
      documents.bulkWrite(writes, new BulkWriteOptions().ordered(false));
    }
    forgetTheEldest();
  }

  /** Forgets what is on the heap. */
  void forget() {
    lastPages.clear();
  }

  /**
   * Entries of a cell.
   *
   * @param from number of the first
   * @param until number after the last; not above the cell's own number of entries
   */
  List<Entry> read(Cell cell, long from, long until) {
    if (from >= until) {
      return List.of();
    }
    List<String> ids =
        LongStream.rangeClosed(from / PER_PAGE, (until - 1) / PER_PAGE)
            .mapToObj(page -> id(cell, page))
            .toList();
    Map<String, byte[]> pages = load(ids);
    List<Entry> entries = new ArrayList<>();
    for (long number = from; number < until; number++) {
      byte[] page = pages.getOrDefault(id(cell, number / PER_PAGE), new byte[0]);
      entries.add(entry(cell, number, page));
    }
    return entries;
  }

  private void fetch(List<Entry> entries) {
    Set<String> missing = new TreeSet<>();
    for (Entry entry : entries) {
      String id = id(entry.cell(), entry.number() / PER_PAGE);
      if (entry.number() % PER_PAGE > 0 && !lastPages.containsKey(id)) {
        missing.add(id);
      }
    }
    lastPages.putAll(load(missing));
  }

  private Map<String, byte[]> load(Collection<String> ids) {
    Map<String, byte[]> pages = new HashMap<>();
    if (!ids.isEmpty()) {
      for (Document document : documents.find(Filters.in("_id", ids))) {
        pages.put(document.getString("_id"), document.get("entries", Binary.class).getData());
      }
    }
    return pages;
  }

  private ByteArrayOutputStream startOf(String id, int length) {
    byte[] known = lastPages.getOrDefault(id, new byte[0]);
    if (known.length < length) {
      throw new IllegalStateException(
          "Page %s has %d bytes where its cell counts on %d; rebuild the views"
              .formatted(id, known.length, length));
    }
    var page = new ByteArrayOutputStream(Math.max(BYTES * 4, 2 * length));
    page.writeBytes(Arrays.copyOf(known, length));
    return page;
  }

  private void forgetTheEldest() {
    var eldest = lastPages.keySet().iterator();
    while (lastPages.size() > LAST_PAGES_KEPT) {
      eldest.next();
      eldest.remove();
    }
  }

  private static String id(Cell cell, long page) {
    return cell + "#" + page;
  }

  private static byte[] bytes(Entry entry) {
    Place event = entry.event();
    return ByteBuffer.allocate(BYTES)
        .putInt(entry.change())
        .put((byte) FactTopics.ALL.indexOf(event.topic()))
        .putShort((short) event.partition())
        .putLong(event.offset())
        .array();
  }

  private static Entry entry(Cell cell, long number, byte[] page) {
    int at = Math.toIntExact(number % PER_PAGE) * BYTES;
    if (at + BYTES > page.length) {
      throw new IllegalStateException(
          "The account of %s ends before entry %d; rebuild the views".formatted(cell, number));
    }
    ByteBuffer bytes = ByteBuffer.wrap(page, at, BYTES);
    int change = bytes.getInt();
    String topic = FactTopics.ALL.get(bytes.get());
    return new Entry(cell, number, change, new Place(topic, bytes.getShort(), bytes.getLong()));
  }
}
