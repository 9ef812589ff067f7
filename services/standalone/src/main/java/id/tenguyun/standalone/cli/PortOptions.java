package id.tenguyun.standalone.cli;

import id.tenguyun.standalone.run.Ports;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Where things listen. */
final class PortOptions {

  private static final int GREATEST = 65_535;

  /** The page and the four after it. */
  private static final int SERVICES = 5;

  @Option(
      names = "--port",
      paramLabel = "PORT",
      defaultValue = "8080",
      description = {
        "Port of the page; the other services take the four after it. Default: ${DEFAULT-VALUE}.",
        "0, here and below, takes any that is free."
      })
  private int page;

  @Option(
      names = "--broker-port",
      paramLabel = "PORT",
      defaultValue = "9092",
      description = "Port of the Kafka broker. Default: ${DEFAULT-VALUE}.")
  private int broker;

  @Option(
      names = "--registry-port",
      paramLabel = "PORT",
      defaultValue = "8085",
      description = "Port of the schema registry. Default: ${DEFAULT-VALUE}.")
  private int registry;

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec = CommandSpec.create();

  Ports ports() {
    return new Ports(
        checked("--port", page, GREATEST - SERVICES + 1),
        checked("--broker-port", broker, GREATEST),
        checked("--registry-port", registry, GREATEST));
  }

  private int checked(String option, int port, int greatest) {
    if (port < 0 || port > greatest) {
      throw new ParameterException(
          spec.commandLine(),
          "%s is %d; right would be a port from 1 to %d, or 0 for any that is free"
              .formatted(option, port, greatest));
    }
    return port;
  }
}
