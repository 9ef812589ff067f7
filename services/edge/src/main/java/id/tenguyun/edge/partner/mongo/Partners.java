package id.tenguyun.edge.partner.mongo;

import id.tenguyun.edge.access.Secret;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

/** The partners of the registry. */
@Repository
public class Partners {

  private final MongoOperations mongo;

  Partners(MongoOperations mongo) {
    this.mongo = mongo;
  }

  /** Every partner, by id. */
  public List<PartnerDocument> all() {
    return mongo.find(
        new Query().with(Sort.by("_id")), PartnerDocument.class, PartnerDocument.COLLECTION);
  }

  /** The partner of this id. */
  public Optional<PartnerDocument> find(String partnerId) {
    return Optional.ofNullable(
        mongo.findById(partnerId, PartnerDocument.class, PartnerDocument.COLLECTION));
  }

  /**
   * The partner that proves itself by this secret, if it may come in.
   *
   * @param secret as the caller gave it
   */
  public Optional<PartnerDocument> login(String partnerId, String secret) {
    return find(partnerId)
        .filter(PartnerDocument::mayComeIn)
        .filter(partner -> Secret.matches(secret, partner.secretDigest()));
  }
}
