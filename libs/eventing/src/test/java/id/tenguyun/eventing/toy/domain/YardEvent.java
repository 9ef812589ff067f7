package id.tenguyun.eventing.toy.domain;

import java.time.Instant;

/** What happens in the yard. */
public sealed interface YardEvent {

  record CrateAccepted(String crateId, String market, int weightGrams, Instant at)
      implements YardEvent {}

  record CrateSpoiled(String crateId, String market, Instant at) implements YardEvent {}

  /** Internal: no Avro record of this name. */
  record PackerKnown(String partnerId) implements YardEvent {}
}
