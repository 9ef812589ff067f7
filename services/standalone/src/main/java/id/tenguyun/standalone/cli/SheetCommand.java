package id.tenguyun.standalone.cli;

import id.tenguyun.standalone.run.Running;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints the sheet that comes with a certificate. */
@Command(
    name = "sheet",
    mixinStandardHelpOptions = true,
    description =
        "Writes the sheet that a centre hands out with a certificate to a file as HTML. It shows the"
            + " worker's reference code.")
final class SheetCommand implements Callable<Integer> {

  private static final Pattern STYLE =
      Pattern.compile("<link rel=\"stylesheet\" href=\"/([^\"]+)\">");

  private static final Pattern OTHER_LANGUAGE = Pattern.compile("<a class=\"lang\"[^>]*>[^<]*</a>");

  @Parameters(index = "0", paramLabel = "CERTIFICATE", description = "Its number.")
  private String number = "";

  @Option(
      names = "--as",
      required = true,
      paramLabel = "CENTRE",
      description = "The centre that hands it out, say blk-tarakan.")
  private String centre = "";

  @Option(
      names = "--to",
      required = true,
      paramLabel = "FILE",
      description = "A file that is not there yet.")
  private Path file = Path.of("");

  @Mixin private DataOption data = new DataOption();

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    var answer =
        ServiceAnswers.partner(
                data.running(),
                "certification",
                "sheets/" + ServiceAnswers.encoded(number),
                centre,
                "command-line")
            .with("Accept", "text/html")
            .get();
    if (!answer.good()) {
      spec.commandLine().getErr().println("refused: " + answer.refusal());
      return ExitCode.TURNED_DOWN;
    }
    write(withStyle(answer.text(), data.running()));
    spec.commandLine().getOut().println("written to " + file);
    return ExitCode.OK;
  }

  /** With its style inside: a file finds no style sheet, and leads to no other language. */
  private static String withStyle(String page, Running running) {
    Matcher link = STYLE.matcher(page);
    if (!link.find()) {
      return page;
    }
    var style = ServiceAnswers.call(running, "certification", link.group(1)).get();
    String inside = style.good() ? "<style>" + style.text() + "</style>" : link.group();
    String styled = link.replaceFirst(Matcher.quoteReplacement(inside));
    return OTHER_LANGUAGE.matcher(styled).replaceAll("");
  }

  /** For its owner alone, since the code on it speaks for the worker. */
  private void write(String text) throws IOException {
    var owner = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
    try (var channel =
        Files.newByteChannel(
            file, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), owner)) {
      channel.write(
          java.nio.ByteBuffer.wrap(text.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
    }
  }
}
