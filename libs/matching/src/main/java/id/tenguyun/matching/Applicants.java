package id.tenguyun.matching;

import static id.tenguyun.matching.Checks.quoted;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The workers of a merit class problem, in the order in which they were added. What is read of a
 * worker whenever she chooses lies in one row of {@value #ROW} numbers, half a cache line: who is
 * ousted may lie anywhere, so each separate column would cost her another fetch from memory.
 */
final class Applicants {
  static final int HIGHEST_MERIT = 10_000;
  private static final int MERIT_BITS = 14;

  private static final int ROW = 8;
  private static final int DISTRICT = 0;
  private static final int VILLAGE_AND_TRAITS = 1;
  private static final int SINCE = 2;
  private static final int CREDENTIAL_START = 6;
  private static final int CREDENTIAL_END = 7;
  private static final int TRAIT_BITS = 8;

  private int size;
  private String[] ids = new String[16];
  private int[] rows = new int[16 * ROW];
  private int[] credentials = new int[16];

  /** Only as long as the last worker who has any. */
  private @Nullable Demands[] demands = {};

  int size() {
    return size;
  }

  /**
   * Adds a worker.
   *
   * @param traitBits her traits over the problem's codes
   * @param classes number of every merit class by id; a class not in it has no vacancy
   * @param stated what sets her apart; null for most
   */
  void add(
      Applicant applicant, int traitBits, Map<String, Integer> classes, @Nullable Demands stated) {
    int worker = size;
    ensure(worker + 1);
    ids[worker] = applicant.id();
    int row = ROW * worker;
    rows[row + DISTRICT] =
        RegionCode.district(
            applicant.domicile(), () -> "domicile of worker " + quoted(applicant.id()));
    rows[row + VILLAGE_AND_TRAITS] =
        RegionCode.village(applicant.domicile()) << TRAIT_BITS | traitBits;
    Residence residence = applicant.residence();
    rows[row + SINCE] = day(residence.village());
    rows[row + SINCE + 1] = day(residence.district());
    rows[row + SINCE + 2] = day(residence.regency());
    rows[row + SINCE + 3] = day(residence.province());
    rows[row + CREDENTIAL_START] = credentials();
    rows[row + CREDENTIAL_END] = addCredentials(applicant, classes);
    if (stated != null) {
      demands = worker < demands.length ? demands : Arrays.copyOf(demands, ids.length);
      demands[worker] = stated;
    }
    size++;
  }

  private int addCredentials(Applicant applicant, Map<String, Integer> classes) {
    int end = credentials();
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
      rows = Arrays.copyOf(rows, ROW * larger);
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
    return rows[ROW * worker + DISTRICT];
  }

  int village(int worker) {
    return rows[ROW * worker + VILLAGE_AND_TRAITS] >>> TRAIT_BITS;
  }

  /** Day since when she has lived in the area of a tier from 1, the village, to 4. */
  int since(int worker, int tier) {
    return rows[ROW * worker + SINCE + tier - 1];
  }

  int traits(int worker) {
    return rows[ROW * worker + VILLAGE_AND_TRAITS] & (1 << TRAIT_BITS) - 1;
  }

  int credentialStart(int worker) {
    return rows[ROW * worker + CREDENTIAL_START];
  }

  int credentialEnd(int worker) {
    return rows[ROW * worker + CREDENTIAL_END];
  }

  int credentials() {
    return size == 0 ? 0 : credentialEnd(size - 1);
  }

  int meritClass(int credential) {
    return credentials[credential] >>> MERIT_BITS;
  }

  int merit(int credential) {
    return credentials[credential] & (1 << MERIT_BITS) - 1;
  }

  /** Her merit in a class, −1 when she does not qualify. */
  int meritIn(int worker, int meritClass) {
    int end = credentialEnd(worker);
    for (int c = credentialStart(worker); c < end; c++) {
      if (meritClass(c) == meritClass) {
        return merit(c);
      }
    }
    return -1;
  }

  /** What sets her apart; null for most. */
  @Nullable Demands demands(int worker) {
    return worker < demands.length ? demands[worker] : null;
  }

  /** Forgets the workers from this number on. */
  void truncate(int workers) {
    Arrays.fill(ids, workers, size, null);
    Arrays.fill(demands, Math.min(workers, demands.length), Math.min(size, demands.length), null);
    size = workers;
  }

  /** A copy that can grow without touching this one. */
  Applicants copy() {
    Applicants copy = new Applicants();
    copy.size = size;
    copy.ids = ids.clone();
    copy.rows = rows.clone();
    copy.credentials = credentials.clone();
    copy.demands = demands.clone();
    return copy;
  }
}
