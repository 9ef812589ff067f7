package id.tenguyun.testkit;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.AppenderBase;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.slf4j.LoggerFactory;

/** Everything that any logger says, with key–values and stack traces. */
public final class LogLines extends AppenderBase<ILoggingEvent> {

  private final List<String> lines = Collections.synchronizedList(new ArrayList<>());

  /** Listens from now on to our own loggers and everybody else's, at INFO and above. */
  public static LogLines listenClosely() {
    for (String name : List.of(org.slf4j.Logger.ROOT_LOGGER_NAME, "id.tenguyun")) {
      ((Logger) LoggerFactory.getLogger(name)).setLevel(Level.INFO);
    }
    return listen();
  }

  /** Listens from now on. */
  public static LogLines listen() {
    var lines = new LogLines();
    var root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    lines.setContext(root.getLoggerContext());
    lines.start();
    root.addAppender(lines);
    return lines;
  }

  @Override
  protected void append(ILoggingEvent event) {
    IThrowableProxy error = event.getThrowableProxy();
    lines.add(
        event.getFormattedMessage()
            + event.getKeyValuePairs()
            + (error == null ? "" : ThrowableProxyUtil.asString(error)));
  }

  /** What was said so far. */
  public List<String> lines() {
    synchronized (lines) {
      return List.copyOf(lines);
    }
  }
}
