package id.tenguyun.certification.casework;

/**
 * A partner that a report may name.
 *
 * @param code in upper case, as reports give it
 * @param partnerId the same in lower case, as its topics are named
 */
public record Partner(String code, String partnerId, PartnerKind kind) {}
