package id.tenguyun.standalone.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * How fast domain time runs.
 *
 * @param pace domain seconds in a real second
 */
record TimeLapse(double pace) {

  /** Reads {@code 6h}, {@code 90m}, {@code 2d}: so much domain time in a real second. */
  static final class Converter implements ITypeConverter<TimeLapse> {
    @Override
    public TimeLapse convert(String text) {
      if (!text.matches("\\d{1,6}(\\.\\d{1,3})?[smhd]") || text.matches("[0.]+[smhd]")) {
        throw new TypeConversionException(
            "'%s' should be domain time for each second, as 6h, 90m or 1d".formatted(text));
      }
      double number = Double.parseDouble(text.substring(0, text.length() - 1));
      int seconds =
          switch (text.charAt(text.length() - 1)) {
            case 's' -> 1;
            case 'm' -> 60;
            case 'h' -> 3_600;
            default -> 86_400;
          };
      return new TimeLapse(number * seconds);
    }
  }
}
