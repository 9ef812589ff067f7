package id.tenguyun.matching.file;

import id.tenguyun.matching.CandidacyProblem;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a problem file holds.
 *
 * @param problem the matching problem
 * @param expected worker id to vacancy id where the file states its answer, else null
 */
public record ProblemFile(CandidacyProblem problem, @Nullable Map<String, String> expected) {

  /**
   * Reads a file as a stream, so a million candidacies never stand in one tree.
   *
   * @throws ProblemFileException naming the file, and for each thing that is wrong its line, column
   *     and value
   */
  public static ProblemFile read(Path file) throws ProblemFileException {
    try (InputStream in = Files.newInputStream(file)) {
      return new ProblemReader(file.toString(), in).read();
    } catch (NoSuchFileException e) {
      throw new ProblemFileException(file + ": there is no such file.", e);
    } catch (IOException e) {
      throw new ProblemFileException(file + ": cannot be read: " + e.getMessage(), e);
    }
  }
}
