package id.tenguyun.eventing.replay;

import id.tenguyun.eventing.streams.InboxRecord;
import java.util.function.Consumer;

/** What a service's log holds, for those who read it again. */
public interface ServiceLog {

  /** How many records the inbox holds now; for showing progress. */
  long inboxSize(String service);

  /** Hands every committed record of the inbox over, in offset order within a partition. */
  void inbox(String service, Consumer<InboxRecord> reader);

  /** Hands over all that the service published because of its inbox, in no order. */
  void outputs(String service, Consumer<Published> reader);
}
