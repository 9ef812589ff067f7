package id.tenguyun.localplatform;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;

/** Addresses and ports of this machine that nobody outside can reach. */
public final class Loopback {

  /** The only address that anything of ours listens on. */
  public static final String HOST = "127.0.0.1";

  private Loopback() {}

  /** The loopback address. */
  public static InetAddress address() {
    try {
      return InetAddress.getByName(HOST);
    } catch (UnknownHostException e) {
      throw new IllegalStateException(HOST + " is no address on this machine", e);
    }
  }

  /**
   * The port itself, after a look that it is free; for 0, some free port.
   *
   * @param purpose what wants it, for the message
   * @throws StartFailedException if another process has it
   */
  public static int claim(int port, String purpose) {
    try (ServerSocket socket = new ServerSocket()) {
      // a port in TIME_WAIT after our own last run is free
      socket.setReuseAddress(true);
      socket.bind(new java.net.InetSocketAddress(address(), port));
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new StartFailedException(
          "Port %d on %s, wanted for the %s, is taken.".formatted(port, HOST, purpose),
          "Stop what uses it, or choose another port for the %s.".formatted(purpose),
          e);
    }
  }
}
