package id.tenguyun.standalone.cli;

import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Answers "why not me". */
@Command(
    name = "why-not-me",
    mixinStandardHelpOptions = true,
    description =
        "Says why the holder of a reference code was not taken for a vacancy. The code stands on"
            + " the sheet that comes with her certificate.")
final class WhyNotMeCommand implements Callable<Integer> {

  @Parameters(index = "0", paramLabel = "CODE", description = "The code, say 7F3K-9QTX-2MBA.")
  private String code = "";

  @Parameters(
      index = "1",
      paramLabel = "VACANCY",
      description = "The vacancy, or employer/vacancy where several have that id.")
  private String vacancy = "";

  @Option(
      names = "--language",
      paramLabel = "LANGUAGE",
      defaultValue = "id",
      description = "id or en. Default: ${DEFAULT-VALUE}.")
  private String language = "";

  @Option(names = "--json", description = "As the service answers it.")
  private boolean json;

  @Mixin private DataOption data = new DataOption();

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    var answer =
        ServiceAnswers.call(data.running(), "placement", "why-not-me")
            .post(Map.of("referenceCode", code, "vacancy", vacancy, "language", language));
    return new ServiceAnswers(spec)
        .print(
            answer,
            json,
            body -> spec.commandLine().getOut().println(body.path("text").asString()));
  }
}
