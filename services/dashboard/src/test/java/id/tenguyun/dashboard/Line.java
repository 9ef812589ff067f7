package id.tenguyun.dashboard;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A line to a server that can be cut, as when the server is away, and mended. */
final class Line implements AutoCloseable {

  private static final int WAITING = 50;

  private final int target;
  private final int port;
  private final Set<Socket> open = ConcurrentHashMap.newKeySet();
  private volatile ServerSocket server;
  private volatile boolean cut;

  private Line(int target, ServerSocket server) {
    this.target = target;
    this.server = server;
    this.port = server.getLocalPort();
    Thread.ofVirtual().start(() -> accept(server));
  }

  /** A line to a port of this machine. */
  static Line to(int port) {
    try {
      return new Line(port, new ServerSocket(0, WAITING, InetAddress.getLoopbackAddress()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  int port() {
    return port;
  }

  /** Nothing passes, and nobody answers. */
  void cut() {
    cut = true;
    close(server);
    open.forEach(Line::close);
  }

  /** What is connected from now on passes. */
  void mend() {
    try {
      ServerSocket again = new ServerSocket();
      again.setReuseAddress(true);
      again.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), WAITING);
      server = again;
      cut = false;
      Thread.ofVirtual().start(() -> accept(again));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void accept(ServerSocket from) {
    while (!cut) {
      try {
        Socket client = from.accept();
        Socket there = new Socket(InetAddress.getLoopbackAddress(), target);
        open.add(client);
        open.add(there);
        Thread.ofVirtual().start(() -> pass(client, there));
        Thread.ofVirtual().start(() -> pass(there, client));
      } catch (IOException e) {
        return; // it was cut
      }
    }
  }

  private void pass(Socket from, Socket to) {
    try (InputStream in = from.getInputStream();
        OutputStream out = to.getOutputStream()) {
      in.transferTo(out);
    } catch (IOException e) {
      close(from); // one side has hung up, so both do
    } finally {
      close(to);
      open.remove(from);
    }
  }

  private static void close(AutoCloseable one) {
    try {
      one.close();
    } catch (Exception e) {
      throw new IllegalStateException("A socket that cannot even be closed", e);
    }
  }

  @Override
  public void close() {
    cut();
  }
}
