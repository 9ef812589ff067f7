package id.tenguyun.eventing.projection;

import java.util.Set;

/**
 * Published as an application event when documents of a view were replaced; live pages listen to
 * it.
 *
 * @param collection the view
 * @param ids the documents that changed
 */
public record ProjectionAdvanced(String collection, Set<String> ids) {

  public ProjectionAdvanced {
    ids = Set.copyOf(ids);
  }
}
