package id.tenguyun.eventing.person;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoWriteException;
import com.mongodb.ReadConcern;
import com.mongodb.ReadPreference;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.InsertManyOptions;
import com.mongodb.client.model.Updates;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * A key store in a replicated MongoDB, for several instances. An insert under the reference as
 * {@code _id} decides who was first; writes are acknowledged by a majority and journalled before
 * the caller goes on.
 */
public final class MongoKeyStore implements KeyStore {

  private final MongoCollection<Document> keys;

  public MongoKeyStore(MongoDatabase database) {
    this.keys =
        database
            .getCollection("personKeys")
            .withWriteConcern(WriteConcern.MAJORITY.withJournal(true))
            .withReadConcern(ReadConcern.MAJORITY)
            .withReadPreference(ReadPreference.primary());
    keys.createIndex(Indexes.ascending("workerId"), new IndexOptions().unique(true));
  }

  @Override
  public Entry findOrCreate(PersonReference reference, Entry offer) {
    @Nullable Document known = byReference(reference);
    if (known != null) {
      return entry(known);
    }
    try {
      keys.insertOne(document(reference, offer));
      return offer;
    } catch (MongoWriteException e) {
      if (e.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
        throw e;
      }
      @Nullable Document first = byReference(reference);
      if (first == null) {
        throw new IllegalStateException(
            "The key of worker %s collides with another".formatted(offer.workerId()), e);
      }
      return entry(first);
    }
  }

  /** Two questions and one insertion, however many there are. */
  @Override
  public Map<PersonReference, Entry> findOrCreate(
      Set<PersonReference> references, Supplier<Entry> offers) {
    Map<PersonReference, Entry> all = byReferences(references);
    Set<PersonReference> missing = new HashSet<>(references);
    missing.removeAll(all.keySet());
    if (missing.isEmpty()) {
      return all;
    }
    Map<PersonReference, Entry> offered = new HashMap<>();
    missing.forEach(reference -> offered.put(reference, offers.get()));
    try {
      keys.insertMany(
          offered.entrySet().stream().map(e -> document(e.getKey(), e.getValue())).toList(),
          new InsertManyOptions().ordered(false));
      all.putAll(offered);
    } catch (MongoBulkWriteException e) {
      // somebody else met some of them at the same moment; the others are in
      if (e.getWriteConcernError() != null
          || e.getWriteErrors().stream()
              .anyMatch(error -> error.getCategory() != ErrorCategory.DUPLICATE_KEY)) {
        throw e;
      }
      all.putAll(byReferences(missing));
      if (!all.keySet().containsAll(references)) {
        throw new IllegalStateException("The key of a new worker collides with another", e);
      }
    }
    return all;
  }

  private Map<PersonReference, Entry> byReferences(Set<PersonReference> references) {
    Map<PersonReference, Entry> found = new HashMap<>();
    keys.find(Filters.in("_id", references.stream().map(PersonReference::hex).toList()))
        .forEach(known -> found.put(new PersonReference(known.getString("_id")), entry(known)));
    return found;
  }

  private static Document document(PersonReference reference, Entry entry) {
    return new Document("_id", reference.hex())
        .append("workerId", entry.workerId().toString())
        .append("masterKeyId", entry.wrappedKey().masterKeyId())
        .append("wrappedKey", entry.wrappedKey().base64());
  }

  private @Nullable Document byReference(PersonReference reference) {
    return keys.find(Filters.eq("_id", reference.hex())).first();
  }

  @Override
  public Optional<Entry> find(UUID workerId) {
    return Optional.ofNullable(keys.find(Filters.eq("workerId", workerId.toString())).first())
        .map(MongoKeyStore::entry);
  }

  @Override
  public Optional<Entry> find(PersonReference reference) {
    return Optional.ofNullable(byReference(reference)).map(MongoKeyStore::entry);
  }

  @Override
  public long rewrap(String masterKeyId, Function<Entry, WrappedKey> rewrap) {
    long replaced = 0;
    for (Document document : keys.find(Filters.ne("masterKeyId", masterKeyId))) {
      WrappedKey next = rewrap.apply(entry(document));
      replaced +=
          keys.updateOne(
                  // somebody forgotten may have come back under the same reference since
                  Filters.and(
                      Filters.eq("_id", document.getString("_id")),
                      Filters.eq("workerId", document.getString("workerId"))),
                  Updates.combine(
                      Updates.set("masterKeyId", next.masterKeyId()),
                      Updates.set("wrappedKey", next.base64())))
              .getModifiedCount();
    }
    return replaced;
  }

  @Override
  public void forget(UUID workerId) {
    keys.deleteOne(Filters.eq("workerId", workerId.toString()));
  }

  private static Entry entry(Document document) {
    return new Entry(
        UUID.fromString(document.getString("workerId")),
        new WrappedKey(document.getString("masterKeyId"), document.getString("wrappedKey")));
  }
}
