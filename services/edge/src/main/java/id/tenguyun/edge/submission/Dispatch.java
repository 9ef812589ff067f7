package id.tenguyun.edge.submission;

import org.apache.avro.specific.SpecificRecord;

/** Where events go out. */
@FunctionalInterface
public interface Dispatch {

  /**
   * Sends one; may wait while too much is on its way.
   *
   * @param place in the batch, from 1
   */
  void send(BatchId batch, int place, SendableType type, SpecificRecord event);
}
