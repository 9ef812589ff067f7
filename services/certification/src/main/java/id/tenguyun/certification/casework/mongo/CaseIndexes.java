package id.tenguyun.certification.casework.mongo;

import org.springframework.beans.factory.InitializingBean;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.stereotype.Component;

/** Lets cases be asked for by where they stand. */
@Component
class CaseIndexes implements InitializingBean {

  private final MongoOperations mongo;

  CaseIndexes(MongoOperations mongo) {
    this.mongo = mongo;
  }

  @Override
  public void afterPropertiesSet() {
    mongo.indexOps(CaseDocument.COLLECTION).createIndex(new Index("status", Sort.Direction.ASC));
  }
}
