package id.tenguyun.standalone;

import id.tenguyun.standalone.cli.TenguyunCommand;
import java.util.List;
import org.slf4j.bridge.SLF4JBridgeHandler;

/** Where {@code ./tenguyun} begins. */
public final class Tenguyun {

  /** Commands that run for long and tell in the log what an operator wants to know. */
  private static final List<String> LONG_RUNNING = List.of("up", "demo");

  private Tenguyun() {}

  public static void main(String[] arguments) {
    boolean longRunning = arguments.length > 0 && LONG_RUNNING.contains(arguments[0]);
    // both before the first logger: read by logback.xml, and Spring must leave that alone
    System.setProperty("tenguyun.log.level", longRunning ? "INFO" : "WARN");
    System.setProperty("org.springframework.boot.logging.LoggingSystem", "none");
    // Tomcat and the MongoDB driver write to java.util.logging
    SLF4JBridgeHandler.removeHandlersForRootLogger();
    SLF4JBridgeHandler.install();
    System.exit(TenguyunCommand.commandLine().execute(arguments));
  }
}
