package id.tenguyun.certification.casework.mongo;

import id.tenguyun.certification.casework.CaseKey;
import id.tenguyun.eventing.projection.ProjectedEvent;
import id.tenguyun.eventing.projection.Projection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** One document for each case. */
@Component
class CasesView implements Projection<CaseDocument> {

  @Override
  public String collection() {
    return CaseDocument.COLLECTION;
  }

  @Override
  public Class<CaseDocument> documentType() {
    return CaseDocument.class;
  }

  @Override
  public List<String> topics() {
    return List.of("certification.cases");
  }

  @Override
  public List<String> idsOf(ProjectedEvent event) {
    return CaseFold.caseOf(event.message()).map(CaseKey::toString).stream().toList();
  }

  @Override
  public CaseDocument fold(@Nullable CaseDocument before, String id, ProjectedEvent event) {
    return CaseFold.after(before, event.message());
  }
}
