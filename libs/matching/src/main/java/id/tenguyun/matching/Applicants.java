package id.tenguyun.matching;

import static id.tenguyun.matching.Checks.quoted;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The workers of a merit class problem as columns, in the order in which they were added. */
final class Applicants {
  static final int HIGHEST_MERIT = 10_000;
  private static final int MERIT_BITS = 14;

  private int size;
  private String[] ids = new String[16];
  private int[] districts = new int[16];
  private short[] villages = new short[16];
  private int[] since = new int[64];
  private byte[] traits = new byte[16];
  private int[] credentialEnd = new int[16];
  private int[] credentials = new int[16];
  private int[] @Nullable [] stated = new int[0][];

  int size() {
    return size;
  }

  /**
   * Adds a worker.
   *
   * @param traitBits her traits over the problem's codes
   * @param classes number of every merit class by id; a class not in it has no vacancy
   */
  void add(
      Applicant applicant,
      int traitBits,
      Map<String, Integer> classes,
      int @Nullable [] preferences) {
    int worker = size;
    ensure(worker + 1);
    String whose = "domicile of worker " + quoted(applicant.id());
    ids[worker] = applicant.id();
    districts[worker] = RegionCode.district(applicant.domicile(), whose);
    villages[worker] = (short) RegionCode.village(applicant.domicile());
    Residence residence = applicant.residence();
    since[4 * worker] = day(residence.village());
    since[4 * worker + 1] = day(residence.district());
    since[4 * worker + 2] = day(residence.regency());
    since[4 * worker + 3] = day(residence.province());
    traits[worker] = (byte) traitBits;
    credentialEnd[worker] = addCredentials(applicant, classes);
    if (preferences != null) {
      stated = worker < stated.length ? stated : Arrays.copyOf(stated, ids.length);
      stated[worker] = preferences;
    }
    size++;
  }

  private int addCredentials(Applicant applicant, Map<String, Integer> classes) {
    int end = credentialStart(size);
    for (Map.Entry<String, Integer> merit : applicant.merits().entrySet()) {
      if (merit.getValue() < 0 || merit.getValue() > HIGHEST_MERIT) {
        throw new InvalidProblemException(
            "worker %s: merit %d in class %s. A merit is from 0 to %d."
                .formatted(
                    quoted(applicant.id()),
                    merit.getValue(),
                    quoted(merit.getKey()),
                    HIGHEST_MERIT));
      }
      Integer meritClass = classes.get(merit.getKey());
      if (meritClass != null) {
        if (end == credentials.length) {
          credentials = Arrays.copyOf(credentials, end + (end >> 1));
        }
        credentials[end++] = meritClass << MERIT_BITS | merit.getValue();
      }
    }
    return end;
  }

  private void ensure(int needed) {
    if (needed > ids.length) {
      int larger = ids.length + (ids.length >> 1);
      ids = Arrays.copyOf(ids, larger);
      districts = Arrays.copyOf(districts, larger);
      villages = Arrays.copyOf(villages, larger);
      since = Arrays.copyOf(since, 4 * larger);
      traits = Arrays.copyOf(traits, larger);
      credentialEnd = Arrays.copyOf(credentialEnd, larger);
    }
  }

  private static int day(LocalDate date) {
    return (int) date.toEpochDay();
  }

  static LocalDate date(int day) {
    return LocalDate.ofEpochDay(day);
  }

  String id(int worker) {
    return ids[worker];
  }

  int district(int worker) {
    return districts[worker];
  }

  int village(int worker) {
    return villages[worker];
  }

  /** Day since when she has lived in the area of a tier from 1, the village, to 4. */
  int since(int worker, int tier) {
    return since[4 * worker + tier - 1];
  }

  int traits(int worker) {
    return traits[worker] & 0xff;
  }

  int credentialStart(int worker) {
    return worker == 0 ? 0 : credentialEnd[worker - 1];
  }

  int credentialEnd(int worker) {
    return credentialEnd[worker];
  }

  int credentials() {
    return credentialStart(size);
  }

  int meritClass(int credential) {
    return credentials[credential] >>> MERIT_BITS;
  }

  int merit(int credential) {
    return credentials[credential] & (1 << MERIT_BITS) - 1;
  }

  /** Her merit in a class, −1 when she does not qualify. */
  int meritIn(int worker, int meritClass) {
    for (int c = credentialStart(worker); c < credentialEnd[worker]; c++) {
      if (meritClass(c) == meritClass) {
        return merit(c);
      }
    }
    return -1;
  }

  /** Vacancies she ranked herself, best first; null when her order is derived. */
  int @Nullable [] stated(int worker) {
    return worker < stated.length ? stated[worker] : null;
  }

  /** How many workers there is room for without another allocation. */
  int capacity() {
    return ids.length;
  }

  /** Forgets the workers from this number on. */
  void truncate(int workers) {
    Arrays.fill(ids, workers, size, null);
    Arrays.fill(stated, Math.min(workers, stated.length), Math.min(size, stated.length), null);
    size = workers;
  }

  /** A copy that can grow without touching this one. */
  Applicants copy() {
    Applicants copy = new Applicants();
    copy.size = size;
    copy.ids = ids.clone();
    copy.districts = districts.clone();
    copy.villages = villages.clone();
    copy.since = since.clone();
    copy.traits = traits.clone();
    copy.credentialEnd = credentialEnd.clone();
    copy.credentials = credentials.clone();
    copy.stated = stated.clone();
    return copy;
  }
}
