package id.tenguyun.placement.office.mongo;

import java.util.List;
import org.springframework.data.annotation.Id;

/**
 * What became of an act of the office.
 *
 * @param id the submission id
 * @param outcome ACCEPTED, DUPLICATE or REJECTED
 * @param reasons every reason of a rejection
 */
public record ReceiptDocument(
    @Id String id,
    String recordType,
    String businessId,
    String decidedAt,
    String outcome,
    List<Reason> reasons) {

  /** The collection of all receipts of the office. */
  public static final String COLLECTION = "office-receipts";

  /** One reason. */
  public record Reason(String code, String field, String found, String allowed) {}
}
