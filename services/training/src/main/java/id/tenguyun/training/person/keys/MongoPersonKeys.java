package id.tenguyun.training.person.keys;

import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.MongoWriteException;
import com.mongodb.ErrorCategory;
import java.util.Optional;
import java.util.UUID;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * A key store in MongoDB, for several instances. The digest of the NIK is the document's {@code
 * _id}, so of two who meet the same person at once one inserts and the other finds; a majority of
 * the replica set has it before anyone learns of it.
 */
public final class MongoPersonKeys implements PersonKeys {

  private static final String WORKER = "workerId";
  private static final String KEY = "keyId";
  private static final String WRAPPED = "wrappedKey";

  private final MongoCollection<Document> entries;
  private final MasterKey master;

  public MongoPersonKeys(MongoCollection<Document> entries, MasterKey master) {
    this.entries = entries.withWriteConcern(WriteConcern.MAJORITY);
    this.master = master;
    this.entries.createIndex(Indexes.ascending(WORKER), new IndexOptions().unique(true));
  }

  @Override
  public PersonKey ofPerson(String nik) {
    String digest = master.nikDigest(nik);
    StoredKey known = read(entries.find(Filters.eq(digest)).first());
    return (known != null ? known : insertOrFind(digest)).open(master);
  }

  @Override
  public Optional<PersonKey> ofWorker(UUID workerId) {
    Document found = entries.find(Filters.eq(WORKER, workerId.toString())).first();
    return Optional.ofNullable(read(found)).map(known -> known.open(master));
  }

  @Override
  public boolean forget(UUID workerId) {
    return entries.deleteOne(Filters.eq(WORKER, workerId.toString())).getDeletedCount() > 0;
  }

  private StoredKey insertOrFind(String digest) {
    StoredKey fresh = StoredKey.fresh(digest, master);
    try {
      entries.insertOne(
          new Document("_id", digest)
              .append(WORKER, fresh.workerId().toString())
              .append(KEY, fresh.keyId())
              .append(WRAPPED, fresh.wrappedKey()));
      return fresh;
    } catch (MongoWriteException e) {
      if (e.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
        throw e;
      }
    }
    StoredKey others = read(entries.find(Filters.eq(digest)).first());
    if (others == null) {
      throw new IllegalStateException("A person was met and forgotten at the same moment");
    }
    return others;
  }

  private static @Nullable StoredKey read(@Nullable Document entry) {
    return entry == null
        ? null
        : new StoredKey(
            entry.getString("_id"),
            UUID.fromString(entry.getString(WORKER)),
            entry.getString(KEY),
            entry.getString(WRAPPED));
  }
}
