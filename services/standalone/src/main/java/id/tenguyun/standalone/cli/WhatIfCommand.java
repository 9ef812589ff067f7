package id.tenguyun.standalone.cli;

import id.tenguyun.eventing.kafka.AvroValues;
import id.tenguyun.eventing.replay.Recorded;
import id.tenguyun.placement.kafka.PlacementService;
import id.tenguyun.placement.policy.Policy;
import id.tenguyun.placement.region.PriorityTier;
import id.tenguyun.placement.whatif.WhatIf;
import id.tenguyun.placement.whatif.WhatIfFigures;
import id.tenguyun.placement.whatif.WhatIfFigures.OfClass;
import id.tenguyun.placement.whatif.WhatIfQuestion;
import id.tenguyun.placement.whatif.WhatIfResult;
import id.tenguyun.placement.whatif.kafka.LogHistory;
import id.tenguyun.schemas.TopicCatalogue;
import id.tenguyun.standalone.wire.Connection;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/** Tries a draft out on the log so far, in this process; the running system is only read. */
@Command(
    name = "what-if",
    mixinStandardHelpOptions = true,
    description = {
      "Runs a policy draft over the log so far and compares with what happened. It only reads,",
      "and Ctrl-C ends it."
    })
final class WhatIfCommand implements Callable<Integer> {

  private static final String LINE = "%-14s %-9s %9s %9s %9s %7s %7s %-34s %s%n";

  @Parameters(index = "0", paramLabel = "FILE", description = "The draft as YAML.")
  private Path file = Path.of("");

  @Option(
      names = "--from",
      paramLabel = "DATE",
      description = "First day on which it would have ruled. Default: the file's own.")
  private @Nullable LocalDate from;

  @Option(names = "--to", paramLabel = "DATE", description = "Last day. Default: the file's own.")
  private @Nullable LocalDate to;

  @Option(
      names = "--seed",
      paramLabel = "N",
      defaultValue = "1",
      description = "Seed of the draws for answers that nobody gave. Default: ${DEFAULT-VALUE}.")
  private long seed;

  @Option(names = "--json", description = "The whole result as JSON, with worker ids.")
  private boolean json;

  @Mixin private DataOption data = new DataOption();

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    Optional<Policy> draft =
        PolicyActs.text(file, out).flatMap(text -> PolicyActs.valid(file, text, out));
    if (draft.isEmpty()) {
      out.flush();
      return ExitCode.TURNED_DOWN;
    }
    WhatIfResult result = run(WhatIfQuestion.of(draft.get(), from, to, seed));
    if (json) {
      out.println(JsonMapper.builder().build().writeValueAsString(result));
    } else {
      print(out, result);
    }
    out.flush();
    return ExitCode.OK;
  }

  private WhatIfResult run(WhatIfQuestion question) {
    Connection connection = data.running().connection();
    SlowProgress progress = new SlowProgress(spec.commandLine().getErr());
    try (AvroValues values = new AvroValues(connection.registry())) {
      LogHistory history =
          new LogHistory(new Recorded(connection.access(), values, TopicCatalogue.load()));
      long all = 2 * history.size();
      WhatIfResult result =
          new WhatIf(
                  PlacementService.definition().decider(),
                  () -> Thread.currentThread().isInterrupted(),
                  done -> progress.at("replaying", done, all))
              .run(question, history);
      progress.at("replaying", all, all);
      return result;
    }
  }

  private static void print(PrintWriter out, WhatIfResult result) {
    out.printf(
        "%s version %d over %d inputs%n%n", result.policyId(), result.version(), result.inputs());
    out.printf(
        LINE,
        "class",
        "course",
        "vacancies",
        "openings",
        "filled",
        "fill",
        "sealed",
        "shares " + tiers(),
        "floors that bind");
    for (var skillClass : new TreeMap<>(result.happened().classes()).keySet()) {
      row(out, skillClass.toString(), "happened", result.happened(), skillClass);
      row(out, "", "draft", result.drafted(), skillClass);
    }
    out.printf(
        "%nnominations: %d happened, %d under the draft%n",
        result.happened().nominations(), result.drafted().nominations());
    out.printf(
        "workers: %d placed only as it happened, %d only under the draft, %d with another"
            + " vacancy%n%n",
        result.placedOnlyBefore(), result.placedOnlyDrafted(), result.placedElsewhere());
    result.assumptions().forEach(assumption -> out.println("- " + assumption));
  }

  private static String tiers() {
    return java.util.Arrays.stream(PriorityTier.values())
        .map(t -> String.valueOf(t.number()))
        .collect(Collectors.joining("/"));
  }

  private static void row(
      PrintWriter out,
      String name,
      String course,
      WhatIfFigures figures,
      id.tenguyun.placement.policy.SkillClass skillClass) {
    OfClass it = figures.classes().get(skillClass);
    if (it != null) {
      out.printf(
          LINE,
          name,
          course,
          it.vacancies(),
          it.openings(),
          it.seatsFilled(),
          percent(it.seatsFilled(), it.openings()),
          it.sealed(),
          shares(it),
          it.binding());
    }
  }

  private static String shares(OfClass it) {
    List<String> shares =
        it.filled().stream().map(heads -> percent(heads, it.seatsFilled())).toList();
    return String.join(" / ", shares);
  }

  private static String percent(int part, int whole) {
    return whole == 0 ? "-" : String.format(java.util.Locale.ROOT, "%.1f %%", 100.0 * part / whole);
  }
}
