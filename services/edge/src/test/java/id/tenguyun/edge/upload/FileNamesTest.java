package id.tenguyun.edge.upload;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNamesTest {

  @ParameterizedTest
  @CsvSource({
    "vacancies.csv, vacancies.csv",
    "../../etc/passwd, passwd",
    "C:\\Users\\sri\\lowongan.xlsx, lowongan.xlsx",
    ".., file",
    "'', file"
  })
  void only_the_last_part_is_shown(String given, String shown) {
    assertThat(FileNames.shown(given)).isEqualTo(shown);
  }
}
