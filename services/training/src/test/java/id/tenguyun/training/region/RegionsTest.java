package id.tenguyun.training.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RegionsTest {

  private final Regions regions =
      Regions.parse(
          List.of("code,name", "65,Kalimantan Utara", "65.01.04.2001,Tanah Kuning", "64,Kaltim"));

  @Test
  void a_village_of_the_home_province_must_be_on_the_list() {
    assertThat(regions.problemWithVillage("65.01.04.2001")).isEmpty();
    assertThat(regions.problemWithVillage("65.01.04.2999")).contains(Regions.Problem.UNKNOWN);
  }

  @Test
  void a_village_elsewhere_is_checked_by_form() {
    assertThat(regions.problemWithVillage("35.78.05.1001")).isEmpty();
    assertThat(regions.problemWithVillage("64.03.05.1001")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "65", "65.01.04", "6501042001", "65.01.04.3001", "65.1.04.2001"})
  void a_domicile_is_a_whole_village_code(String code) {
    assertThat(regions.problemWithVillage(code)).contains(Regions.Problem.FORM);
  }

  @Test
  void the_whole_home_province_comes_with_the_contracts() {
    assertThat(Regions.load().problemWithVillage("65.71.04.1002")).isEmpty();
    assertThat(Regions.load().problemWithVillage("65.71.04.1999"))
        .contains(Regions.Problem.UNKNOWN);
  }

  @Test
  void a_line_that_is_no_region_is_named() {
    assertThatThrownBy(() -> Regions.parse(List.of("code,name", "65;Kalimantan Utara")))
        .hasMessageContaining("line 2")
        .hasMessageContaining("65;Kalimantan Utara");
    assertThatThrownBy(() -> Regions.parse(List.of("code,name", "65,A", "65,B")))
        .hasMessageContaining("line 3");
  }
}
