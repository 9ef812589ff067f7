package id.tenguyun.eventing.projection;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A view of the log: one kind of document, each folded from the events that touch it. Declared as a
 * bean; the plumbing reads the topics from the beginning or from where it stopped, skips what a
 * document includes already, and replaces whole documents.
 *
 * <p>Events of one partition come in order. Between partitions, and between topics, there is no
 * order; a fold must not need one.
 *
 * @param <D> the document, a record or class that Spring Data maps; its id is kept outside it
 */
public interface Projection<D> {

  /** Name of the collection, and of this view. */
  String collection();

  /** The document's class. */
  Class<D> documentType();

  /** Names of topics in the catalogue; {@code <id>} stands for every partner. */
  List<String> topics();

  /** Ids of the documents that an event touches; none to leave it out. */
  List<String> idsOf(ProjectedEvent event);

  /**
   * The document after the event. Depends on its arguments alone.
   *
   * @param before the document so far, null where there is none
   * @return the whole document, or null to remove it
   */
  @Nullable D fold(@Nullable D before, String id, ProjectedEvent event);
}
