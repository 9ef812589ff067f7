package id.tenguyun.placement.question.mongo;

import id.tenguyun.eventing.person.ReferenceCode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

/** Workers by their reference codes. */
@Repository
public class Askers implements InitializingBean {

  private static final String CODE_HASH = "codeHash";

  private final MongoOperations mongo;

  Askers(MongoOperations mongo) {
    this.mongo = mongo;
  }

  @Override
  public void afterPropertiesSet() {
    mongo.indexOps(AskerDocument.COLLECTION).createIndex(new Index(CODE_HASH, Sort.Direction.ASC));
  }

  /** Whose code it is. */
  public Optional<UUID> find(ReferenceCode code) {
    Query query = Query.query(Criteria.where(CODE_HASH).is(hash(code.toString()))).limit(1);
    return mongo.find(query, AskerDocument.class, AskerDocument.COLLECTION).stream()
        .findFirst()
        .map(asker -> UUID.fromString(asker.workerId()));
  }

  static String hash(String code) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(code.getBytes(StandardCharsets.US_ASCII));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("This JDK has no SHA-256", e);
    }
  }
}
