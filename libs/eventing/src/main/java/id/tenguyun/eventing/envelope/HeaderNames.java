package id.tenguyun.eventing.envelope;

/**
 * Names of record headers. Those with {@code ce_} are CloudEvents attributes in Kafka's binary
 * mode; those with {@code tenguyun_} are ours.
 */
public final class HeaderNames {

  public static final String CE_SPECVERSION = "ce_specversion";
  public static final String CE_ID = "ce_id";
  public static final String CE_TYPE = "ce_type";
  public static final String CE_SOURCE = "ce_source";
  public static final String CE_SUBJECT = "ce_subject";
  public static final String CE_TIME = "ce_time";

  /** W3C trace context, passed on as it came. */
  public static final String TRACEPARENT = "traceparent";

  /** On the inbox: who sent it. */
  public static final String SENDER = "tenguyun_sender";

  /** On the inbox and in quarantine: topic-partition-offset where it came from. */
  public static final String ORIGIN = "tenguyun_origin";

  /** On the inbox: domain time of receipt, ISO 8601. */
  public static final String RECEIVED_AT = "tenguyun_received_at";

  /** On the inbox: present on what every partition gets; such a copy counts on partition 0 only. */
  public static final String BROADCAST = "tenguyun_broadcast";

  /** On everything a service publishes: {@code partition:offset:index} of its inbox. */
  public static final String POSITION = "tenguyun_position";

  /** In quarantine: the class of the error, and its message. */
  public static final String ERROR = "tenguyun_error";

  public static final String ERROR_MESSAGE = "tenguyun_error_message";

  /** In quarantine: which key encrypts the value, absent where it is plain. */
  public static final String ENCRYPTED_WITH = "tenguyun_encrypted_with";

  /** On what an operator sent again: where it lay in quarantine, and who sent it. */
  public static final String RESENT_FROM = "tenguyun_resent_from";

  public static final String RESENT_BY = "tenguyun_resent_by";

  private HeaderNames() {}
}
