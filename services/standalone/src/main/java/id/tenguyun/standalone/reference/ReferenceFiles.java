package id.tenguyun.standalone.reference;

import id.tenguyun.edge.table.TableProblem;
import id.tenguyun.events.reference.PartnerRegistered;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.apache.avro.specific.SpecificRecord;

/**
 * The folder of reference files as one load.
 *
 * @param folder where the files are
 * @param events one event a row, in an order in which each refers only to earlier ones
 * @param policies the policy files
 * @param problems everything that is wrong in any file; nothing is published while there is one
 * @param digest SHA-256 over the names and bytes of the tables, 64 hex digits: the same files make
 *     the same load
 */
public record ReferenceFiles(
    Path folder,
    List<SpecificRecord> events,
    List<PolicyText> policies,
    List<TableProblem> problems,
    String digest) {

  /** The tables, regions last, since those are packaged with the services and not published. */
  private static final List<String> TABLES =
      List.of(
          "training-centres.csv",
          "certification-bodies.csv",
          "employers.csv",
          "programmes.csv",
          "projects.csv",
          "minimum-wages.csv");

  public ReferenceFiles {
    events = List.copyOf(events);
    policies = List.copyOf(policies);
    problems = List.copyOf(problems);
  }

  /** Reads and checks all files of the folder. */
  public static ReferenceFiles read(Path folder) {
    ReferenceTables tables = new ReferenceTables(folder);
    List<SpecificRecord> events = new ArrayList<>();
    events.addAll(tables.trainingCentres());
    events.addAll(tables.certificationBodies());
    events.addAll(tables.employers());
    events.addAll(tables.schemesAndProgrammes());
    events.addAll(tables.projects());
    events.addAll(tables.minimumWages());
    List<TableProblem> problems = new ArrayList<>(tables.problems());
    List<PolicyText> policies = PolicyText.readAll(folder.resolve("policies"), problems);
    return new ReferenceFiles(folder, events, policies, problems, digest(folder));
  }

  /** Ids of the partners in the files. */
  public List<String> partnerIds() {
    return events.stream()
        .filter(PartnerRegistered.class::isInstance)
        .map(event -> ((PartnerRegistered) event).getPartnerId())
        .toList();
  }

  private static String digest(Path folder) {
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      try (Stream<Path> present =
          TABLES.stream().map(folder::resolve).filter(Files::isRegularFile)) {
        for (Path file : present.toList()) {
          byte[] bytes = Files.readAllBytes(file);
          sha.update(
              "%s %d\n"
                  .formatted(file.getFileName(), bytes.length)
                  .getBytes(StandardCharsets.UTF_8));
          sha.update(bytes);
        }
      }
      return HexFormat.of().formatHex(sha.digest());
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read the reference files in " + folder, e);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every JDK has SHA-256", e);
    }
  }
}
