package id.tenguyun.localplatform;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.util.Arrays;
import java.util.Objects;
import sun.misc.Signal;
import sun.misc.SignalHandler;

/**
 * First code of the registry's process. Its standard input is a pipe from the process that started
 * it; when that process ends, however it ends, the pipe closes and the registry ends too. So no
 * orphan keeps the registry's file locked after a kill -9.
 *
 * <p>Uses nothing but the JDK: its one class file is copied out and runs on its own.
 */
public final class RegistryLauncher {

  private RegistryLauncher() {}

  /**
   * Runs another main class for as long as standard input stays open.
   *
   * @param arguments the main class, then its arguments
   */
  public static void main(String[] arguments) throws ReflectiveOperationException {
    // a terminal's Ctrl-C reaches both; the parent stops first and then stops us
    Signal.handle(new Signal("INT"), SignalHandler.SIG_IGN);
    Thread watch = new Thread(RegistryLauncher::haltWhenParentIsGone, "parent-watch");
    watch.setDaemon(true);
    watch.start();
    Object rest = Arrays.copyOfRange(arguments, 1, arguments.length);
    try {
      Class.forName(arguments[0]).getMethod("main", String[].class).invoke(null, rest);
    } catch (InvocationTargetException e) {
      Objects.requireNonNullElse(e.getCause(), e).printStackTrace();
      Runtime.getRuntime().exit(1);
    }
  }

  private static void haltWhenParentIsGone() {
    try {
      while (System.in.read() >= 0) {
        // the parent never writes; only the end of the stream has a meaning
      }
    } catch (IOException e) {
      System.err.println("Lost the pipe to the parent process: " + e);
    }
    // the file survives a kill -9, so it survives this
    Runtime.getRuntime().halt(0);
  }
}
