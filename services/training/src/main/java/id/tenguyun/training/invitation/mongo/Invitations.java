package id.tenguyun.training.invitation.mongo;

import id.tenguyun.training.invitation.mongo.InvitationDocument.Offer;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

/** Invitations by nomination, by link and by centre. */
@Repository
public class Invitations implements InitializingBean {

  private static final int MOST = 1_000;
  private static final String CENTRE = "offer.centreId";
  private static final String LINK = "linkHash";

  private final MongoOperations mongo;

  Invitations(MongoOperations mongo) {
    this.mongo = mongo;
  }

  @Override
  public void afterPropertiesSet() {
    var indexes = mongo.indexOps(InvitationDocument.COLLECTION);
    indexes.createIndex(new Index(CENTRE, Sort.Direction.ASC).on("status", Sort.Direction.ASC));
    indexes.createIndex(new Index(LINK, Sort.Direction.ASC));
  }

  /** The offer of a nomination, once it is known here. */
  public Optional<Offer> find(String nominationId) {
    return Optional.ofNullable(
            mongo.findById(nominationId, InvitationDocument.class, InvitationDocument.COLLECTION))
        .map(InvitationDocument::offer);
  }

  /** The invitation that a link was made for. */
  public Optional<InvitationDocument> ofLink(String linkHash) {
    return find(Query.query(Criteria.where(LINK).is(linkHash)).limit(1)).stream().findFirst();
  }

  /** A centre's invitations that stand so, 1,000 at most. */
  public List<InvitationDocument> ofCentre(String centreId, InvitationDocument.Status status) {
    return find(
        Query.query(Criteria.where(CENTRE).is(centreId).and("status").is(status)).limit(MOST));
  }

  private List<InvitationDocument> find(Query query) {
    return mongo.find(query, InvitationDocument.class, InvitationDocument.COLLECTION);
  }
}
