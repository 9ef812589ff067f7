package id.tenguyun.edge.submission;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How much may come in at once.
 *
 * @param largestBody of a batch or a file
 * @param mostAtOnce batches and files that are read at the same time
 * @param longestFile lines of a file, items of a batch
 */
@ConfigurationProperties("tenguyun.submissions")
public record SubmissionSettings(
    @DefaultValue("32MB") DataSize largestBody,
    @DefaultValue("4") int mostAtOnce,
    @DefaultValue("200000") int longestFile) {

  public SubmissionSettings {
    if (largestBody.toBytes() < 1 || mostAtOnce < 1 || longestFile < 1) {
      throw new IllegalArgumentException(
          "tenguyun.submissions has %s, %d and %d; each must be more than 0"
              .formatted(largestBody, mostAtOnce, longestFile));
    }
  }
}
