package id.tenguyun.standalone.cli;

import id.tenguyun.eventing.envelope.Origin;
import id.tenguyun.eventing.quarantine.QuarantineDesk;
import id.tenguyun.eventing.quarantine.QuarantineEntry;
import id.tenguyun.eventing.quarantine.QuarantineView;
import id.tenguyun.eventing.quarantine.Resolution;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What nobody could read, and what operators do with it. */
@Command(
    name = "quarantine",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "(list | look | repair | discard | resend)",
    description = {
      "Deals with records that nobody could read. Every entry is resolved once; who did it and why"
          + " goes on the log together with what is sent again.",
      "An ENTRY is topic-partition-offset, as list prints it."
    },
    subcommands = {
      QuarantineCommand.Listing.class,
      QuarantineCommand.Look.class,
      QuarantineCommand.Repair.class,
      QuarantineCommand.Discard.class,
      QuarantineCommand.Resend.class
    })
final class QuarantineCommand {

  private QuarantineCommand() {}

  @Command(
      name = "list",
      mixinStandardHelpOptions = true,
      description = "Prints the entries that wait, the oldest first.")
  static final class Listing implements Callable<Integer> {

    @Option(names = "--all", description = "Also those that were dealt with.")
    private boolean all;

    @Mixin private DataOption data = new DataOption();

    @Spec private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
      PrintWriter out = spec.commandLine().getOut();
      try (QuarantineAccess access = QuarantineAccess.of(data)) {
        List<QuarantineEntry> entries =
            access.log().entries(name -> true).stream().filter(e -> all || e.open()).toList();
        for (QuarantineEntry entry : entries) {
          out.printf(
              "%-56s %s %8d bytes  %-20s %s%n",
              entry.place(),
              entry.heldSince(),
              entry.bytes(),
              entry.error(),
              entry.open() ? entry.message() : "(dealt with)");
        }
        out.printf("%d entries%n", entries.size());
      }
      out.flush();
      return ExitCode.OK;
    }
  }

  /** What concerns one entry. */
  abstract static class OnEntry implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "ENTRY", description = "The entry.")
    private String entry = "";

    @Mixin private DataOption data = new DataOption();

    @Spec private CommandSpec spec = CommandSpec.create();

    abstract int on(Origin place, QuarantineAccess access);

    PrintWriter out() {
      return spec.commandLine().getOut();
    }

    int refused(String why) {
      spec.commandLine().getErr().println("refused: " + why);
      return ExitCode.TURNED_DOWN;
    }

    ParameterException wrong(String message) {
      return new ParameterException(spec.commandLine(), message);
    }

    @Override
    public Integer call() {
      Origin place;
      try {
        place = Origin.parse(entry);
      } catch (IllegalArgumentException e) {
        throw wrong("ENTRY is " + e.getMessage());
      }
      try (QuarantineAccess access = QuarantineAccess.of(data)) {
        int code = on(place, access);
        out().flush();
        return code;
      }
    }
  }

  @Command(
      name = "look",
      mixinStandardHelpOptions = true,
      description =
          "Shows an entry: of topics that may hold people's data length, digest and schema alone, of"
              + " others also the first bytes with long numbers blanked.")
  static final class Look extends OnEntry {
    @Override
    int on(Origin place, QuarantineAccess access) {
      var found = access.desk().look(place);
      if (found.isEmpty()) {
        return refused("there is no entry " + place + "; quarantine list shows those there are");
      }
      QuarantineView view = found.get();
      QuarantineEntry entry = view.entry();
      out().printf("entry     %s, %s%n", entry.place(), entry.open() ? "open" : "dealt with");
      out().printf("came from %s, held since %s%n", entry.origin(), entry.heldSince());
      out().printf("error     %s: %s%n", entry.error(), entry.message());
      out()
          .printf(
              "value     %d bytes%s, sha-256 %s%n",
              entry.bytes(), entry.encrypted() ? " of ciphertext" : "", view.digest());
      out().printf("schema    %s; readable now: %s%n", view.prefix(), view.readableNow());
      view.dump().forEach(row -> out().println("  " + row));
      return ExitCode.OK;
    }
  }

  /** An act that resolves an entry. */
  abstract static class Act extends OnEntry {

    @Option(
        names = "--reason",
        required = true,
        paramLabel = "TEXT",
        description = "Why, in words without personal data.")
    private String reason = "";

    @Option(
        names = "--as",
        required = true,
        paramLabel = "OFFICER",
        description = "Who answers for it, say officer-1.")
    private String officer = "";

    QuarantineDesk.Act act() {
      return new QuarantineDesk.Act(officer, reason);
    }

    int tell(Resolution resolution) {
      return switch (resolution) {
        case Resolution.Refused(var reasons) ->
            refused(
                String.join(
                    "\n  ",
                    reasons.stream()
                        .map(r ->
                            "%s %s: found %s; right would be %s"
                                .formatted(r.code(), r.field(), r.found(), r.allowed()))
                        .toList()));
        case Resolution.Done(var receipt, var sent) -> {
          sent.ifPresent(place -> out().println("sent again as " + place));
          out().println("on the log at " + receipt);
          yield ExitCode.OK;
        }
      };
    }
  }

  @Command(
      name = "repair",
      mixinStandardHelpOptions = true,
      description = "Sends a mended record in the entry's place, in its sender's name.")
  static final class Repair extends Act {

    @Option(
        names = "--with",
        required = true,
        paramLabel = "FILE",
        description = "The mended record, in Avro's JSON encoding.")
    private Path file = Path.of("");

    @Option(
        names = "--type",
        required = true,
        paramLabel = "TYPE",
        description = "Its type, say VacancyPublished.")
    private String type = "";

    @Override
    int on(Origin place, QuarantineAccess access) {
      byte[] value;
      try {
        String json = Files.readString(file, StandardCharsets.UTF_8);
        value = access.resending().ofJson(place, type, json);
      } catch (IOException e) {
        throw wrong("--with %s cannot be read: %s".formatted(file, e));
      } catch (IllegalArgumentException e) {
        return refused(String.valueOf(e.getMessage()));
      }
      return tell(access.desk().repair(place, act(), value));
    }
  }

  @Command(name = "discard", mixinStandardHelpOptions = true, description = "Gives an entry up.")
  static final class Discard extends Act {
    @Override
    int on(Origin place, QuarantineAccess access) {
      return tell(access.desk().discard(place, act()));
    }
  }

  @Command(
      name = "resend",
      mixinStandardHelpOptions = true,
      description =
          "Sends an entry again as it was, if it can be read by now: say because its schema has been"
              + " registered since.")
  static final class Resend extends Act {
    @Override
    int on(Origin place, QuarantineAccess access) {
      return tell(access.desk().resend(place, act()));
    }
  }
}
