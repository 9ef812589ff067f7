package id.tenguyun.edge.access;

import java.util.List;

/**
 * What the registry says of a partner's access.
 *
 * @param partnerId its user name as well
 * @param hasUser whether a user of its name should exist: it has a credential in force and was not
 *     closed
 * @param mayComeIn whether it has any right now; a suspended partner keeps its user, so that it
 *     needs no new secret when it comes back
 * @param sends names below its prefix that it may write
 * @param reads names below its prefix that it may read
 */
public record PartnerAccess(
    String partnerId, boolean hasUser, boolean mayComeIn, List<String> sends, List<String> reads) {

  public PartnerAccess {
    sends = List.copyOf(sends);
    reads = List.copyOf(reads);
  }
}
