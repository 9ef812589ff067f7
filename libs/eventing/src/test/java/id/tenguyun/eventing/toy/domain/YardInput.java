package id.tenguyun.eventing.toy.domain;

import java.util.Optional;

/** What the yard decides on. */
public sealed interface YardInput {

  enum CrateKind {
    DRY,
    COOLED
  }

  record CratePacked(
      String crateId,
      String packerId,
      String market,
      CrateKind kind,
      int weightGrams,
      Optional<String> remark)
      implements YardInput {}

  record RoundOrdered(String actId, String actor, String market) implements YardInput {}

  record PartnerRegistered(String partnerId, String code) implements YardInput {}

  record ReferenceDataLoaded(String loadId) implements YardInput {}
}
