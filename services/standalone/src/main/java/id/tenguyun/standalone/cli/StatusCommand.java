package id.tenguyun.standalone.cli;

import id.tenguyun.schemas.TopicCatalogue;
import id.tenguyun.standalone.balance.Balance;
import id.tenguyun.standalone.balance.Balances;
import id.tenguyun.standalone.run.Running;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/** Prints whether everything that was received was answered. */
@Command(
    name = "status",
    mixinStandardHelpOptions = true,
    description = {
      "Prints, for every sender and topic, what was received and what became of it:",
      "received = accepted + duplicates + rejected + quarantined + open."
    })
final class StatusCommand implements Callable<Integer> {

  private static final String LINE = "%-36s %9s %9s %11s %9s %12s %6s%n";

  @Option(names = "--json", description = "One JSON object a line.")
  private boolean json;

  @Mixin private DataOption data = new DataOption();

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    Running running = data.running();
    List<Balance> balances = Balances.count(running.connection(), TopicCatalogue.load());
    PrintWriter out = spec.commandLine().getOut();
    if (json) {
      JsonMapper mapper = JsonMapper.builder().build();
      balances.forEach(balance -> out.println(mapper.writeValueAsString(fields(balance))));
    } else {
      out.printf(
          "process %d, page %s, broker %s, registry %s%n%n",
          running.pid(), running.pageUrl(), running.bootstrapServers(), running.registryUrl());
      table(out, balances);
    }
    out.flush();
    return ExitCode.OK;
  }

  private static Map<String, Object> fields(Balance balance) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("sender", balance.sender());
    fields.put("topic", balance.topic());
    fields.put("received", balance.received());
    fields.put("accepted", balance.accepted());
    fields.put("duplicates", balance.duplicates());
    fields.put("rejected", balance.rejected());
    fields.put("quarantined", balance.quarantined());
    fields.put("open", balance.open());
    return fields;
  }

  /** The balances that are not empty, and their sum. */
  static void table(PrintWriter out, List<Balance> balances) {
    out.printf(
        LINE, "topic", "received", "accepted", "duplicates", "rejected", "quarantined", "open");
    for (Balance balance : balances) {
      if (balance.received() > 0) {
        print(out, balance.topic(), balance);
      }
    }
    print(out, "all", Balance.sum(balances));
  }

  private static void print(PrintWriter out, String name, Balance balance) {
    out.printf(
        LINE,
        name,
        balance.received(),
        balance.accepted(),
        balance.duplicates(),
        balance.rejected(),
        balance.quarantined(),
        balance.open());
  }
}
