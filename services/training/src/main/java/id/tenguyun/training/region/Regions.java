package id.tenguyun.training.region;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The Kemendagri codes {@code PP.RR.DD.VVVV} (province, regency or city, district, village). Every
 * province of which the file has villages is known in full, and its codes must be in the file; of
 * the other provinces only the form is checked. The fourth part of a village starts with 1
 * (kelurahan) or 2 (desa).
 */
public final class Regions {

  private static final String RESOURCE = "/regions.csv";
  private static final Pattern VILLAGE =
      Pattern.compile("[1-9][0-9]\\.[0-9]{2}\\.[0-9]{2}\\.[12][0-9]{3}");
  private static final Pattern ANY_LEVEL =
      Pattern.compile("[1-9][0-9](\\.[0-9]{2}(\\.[0-9]{2}(\\.[12][0-9]{3})?)?)?");

  private final Map<String, String> names;
  private final Set<String> provincesKnown;

  private Regions(Map<String, String> names) {
    this.names = names;
    this.provincesKnown = new LinkedHashSet<>();
    for (String code : names.keySet()) {
      if (VILLAGE.matcher(code).matches()) {
        provincesKnown.add(code.substring(0, 2));
      }
    }
  }

  /** The regions that come with the contracts. */
  public static Regions load() {
    try (InputStream csv = Regions.class.getResourceAsStream(RESOURCE)) {
      if (csv == null) {
        throw new IllegalStateException(RESOURCE + " is not on the class path");
      }
      return parse(new String(csv.readAllBytes(), StandardCharsets.UTF_8).lines().toList());
    } catch (IOException failure) {
      throw new UncheckedIOException("Cannot read " + RESOURCE, failure);
    }
  }

  /**
   * Reads lines {@code code,name} below one header line.
   *
   * @throws IllegalArgumentException naming the line that is no region
   */
  public static Regions parse(List<String> lines) {
    Map<String, String> names = new LinkedHashMap<>();
    for (int i = 1; i < lines.size(); i++) {
      String line = lines.get(i).strip();
      if (line.isEmpty()) {
        continue;
      }
      int comma = Math.max(0, line.indexOf(','));
      String code = line.substring(0, comma);
      if (!ANY_LEVEL.matcher(code).matches()
          || names.put(code, line.substring(comma + 1)) != null) {
        throw new IllegalArgumentException(
            "regions line %d: \"%s\" is not a new region; a line is like 65.01.04.2001,Tanah Kuning"
                .formatted(i + 1, line));
      }
    }
    return new Regions(names);
  }

  /** What a region is called; its code where that is not known. */
  public String nameOf(String code) {
    return names.getOrDefault(code, code);
  }

  /** Why the code is no village that can be a domicile. */
  public enum Problem {
    /** Not written {@code PP.RR.DD.VVVV}. */
    FORM,
    /** Right in form, in a province whose villages are all known, but not among them. */
    UNKNOWN
  }

  /** Checks a village code. */
  public Optional<Problem> problemWithVillage(String code) {
    if (!VILLAGE.matcher(code).matches()) {
      return Optional.of(Problem.FORM);
    }
    boolean known = !provincesKnown.contains(code.substring(0, 2)) || names.containsKey(code);
    return known ? Optional.empty() : Optional.of(Problem.UNKNOWN);
  }
}
