package id.tenguyun.training.graduation;

import java.util.regex.Pattern;

/**
 * The three generations of SKKNI unit codes that are in use side by side: Per.21/MEN/X/2007 ({@code
 * JIP.SM02.001.01}), Permenakertrans 8/2012 ({@code F.439010.001.01}) and Permenaker 3/2016 ({@code
 * C.24LAS01.001.1}).
 */
final class UnitCode {

  /** For error messages: one example of each generation. */
  static final String EXAMPLES = "a form like JIP.SM02.001.01, F.439010.001.01 or C.24LAS01.001.1";

  private static final Pattern FORM =
      Pattern.compile(
          "[A-Z]{3}\\.[A-Z]{2}[0-9]{2}\\.[0-9]{3}\\.[0-9]{2}"
              + "|[A-Z]\\.[0-9]{6}\\.[0-9]{3}\\.[0-9]{2}"
              + "|[A-Z]\\.[0-9]{2}[A-Z]{3}[0-9]{2}\\.[0-9]{3}\\.[0-9]");

  private UnitCode() {}

  static boolean hasForm(String code) {
    return FORM.matcher(code).matches();
  }
}
