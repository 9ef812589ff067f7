package id.tenguyun.standalone.cli;

import id.tenguyun.standalone.run.Ports;
import picocli.CommandLine.Option;

/** Where things listen. */
final class PortOptions {

  @Option(
      names = "--port",
      paramLabel = "PORT",
      defaultValue = "8080",
      description = {
        "Port of the page; the other services take the three after it. Default: ${DEFAULT-VALUE}.",
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

  Ports ports() {
    return new Ports(page, broker, registry);
  }
}
