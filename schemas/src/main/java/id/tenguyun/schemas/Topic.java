package id.tenguyun.schemas;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One topic of the catalogue, or all partners' topics of one kind.
 *
 * @param name the name, or a pattern with {@code <id>} in the partner's place
 * @param description what it holds
 * @param owner the service that quarantines what cannot be read here; empty where only we write
 * @param writers partner kinds, services, {@code office} or {@code reference}
 * @param doors services at whose web door others come in, which write here in the caller's name
 * @param readers partner kinds, services, {@code office}, {@code administration} or {@code public}
 * @param partitions how many; never changes
 * @param retentionMillis how long records are kept; -1 for ever
 * @param cleanup what the broker removes
 * @param maxMessageBytes largest record batch
 * @param personal whether it may hold people's data in plain
 * @param restricted whether the listed readers alone may read it
 * @param types the record types that it takes; none on a quarantine, which takes raw bytes
 */
public record Topic(
    String name,
    String description,
    Optional<String> owner,
    List<String> writers,
    List<String> doors,
    List<String> readers,
    int partitions,
    long retentionMillis,
    Cleanup cleanup,
    int maxMessageBytes,
    boolean personal,
    boolean restricted,
    List<TopicType> types) {

  static final String PARTNER = "<id>";
  static final String QUARANTINE_SUFFIX = ".quarantine";
  private static final Pattern PARTNER_ID = Pattern.compile("[a-z0-9-]+");
  private static final long WEEK_MILLIS = 7L * 24 * 60 * 60 * 1000;

  /** What the broker removes from a topic. */
  public enum Cleanup {
    /** Records older than the retention, which is never for what is record. */
    DELETE,
    /** All but the latest record of a key. */
    COMPACT;

    /** The value of the broker's {@code cleanup.policy}. */
    public String policy() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  public Topic {
    writers = List.copyOf(writers);
    doors = List.copyOf(doors);
    readers = List.copyOf(readers);
    types = List.copyOf(types);
  }

  /** Whether this stands for one topic per partner. */
  public boolean perPartner() {
    return name.contains(PARTNER);
  }

  /** The concrete name for a partner. */
  public String nameFor(String partnerId) {
    if (!PARTNER_ID.matcher(partnerId).matches()) {
      throw new IllegalArgumentException(
          "Partner id '" + partnerId + "' should be a code in lower case: " + PARTNER_ID);
    }
    return name.replace(PARTNER, partnerId);
  }

  /** Matches every concrete name; group 1 is the partner's id where there is one. */
  public Pattern pattern() {
    return Pattern.compile(Pattern.quote(name).replace(PARTNER, "\\E(" + PARTNER_ID + ")\\Q"));
  }

  /** The partner whose topic this concrete name is, if it is one of these and a partner's. */
  public Optional<String> partnerOf(String concreteName) {
    int start = name.indexOf(PARTNER);
    if (start < 0) {
      return Optional.empty();
    }
    // asked for every record: no pattern is compiled here
    String suffix = name.substring(start + PARTNER.length());
    int end = concreteName.length() - suffix.length();
    if (end <= start
        || !concreteName.startsWith(name.substring(0, start))
        || !concreteName.endsWith(suffix)) {
      return Optional.empty();
    }
    return Optional.of(concreteName.substring(start, end))
        .filter(partnerId -> PARTNER_ID.matcher(partnerId).matches());
  }

  /** Whether this concrete name is this topic, or one of the partners' topics of this kind. */
  public boolean covers(String concreteName) {
    return perPartner() ? partnerOf(concreteName).isPresent() : name.equals(concreteName);
  }

  /** The type of this record name, if the topic takes it. */
  public Optional<TopicType> type(String recordName) {
    return types.stream().filter(type -> type.record().equals(recordName)).findFirst();
  }

  /** Whether an intake reads it, so that what cannot be read goes to a quarantine. */
  public boolean quarantines() {
    return owner.isPresent();
  }

  /**
   * The quarantine beside this topic. Encrypted by its writer where people's data may be inside.
   */
  public Topic quarantine() {
    String service =
        owner.orElseThrow(() -> new IllegalStateException(name + " has no owner to quarantine it"));
    return new Topic(
        name + QUARANTINE_SUFFIX,
        "Raw bytes of " + name + " that could not be read, with origin and error in headers.",
        Optional.empty(),
        List.of(service),
        List.of(),
        List.of("administration", "dashboard", "edge"),
        partitions,
        personal ? WEEK_MILLIS : -1,
        Cleanup.DELETE,
        maxMessageBytes,
        personal,
        true,
        List.of());
  }
}
