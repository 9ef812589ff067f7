package id.tenguyun.benchmarks.dashboard;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** So many people who read pages one after the other, without a pause, for some time. */
final class PageReaders {

  private static final int MOST = 500_000;

  private final String address;
  private final List<String> paths;

  PageReaders(String address, List<String> paths) {
    this.address = address;
    this.paths = paths;
  }

  /** Times by path, in milliseconds from the request to the last byte. */
  Map<String, Percentiles> read(int readers, Duration time) throws InterruptedException {
    Map<String, Percentiles> times = new LinkedHashMap<>();
    paths.forEach(path -> times.put(path, new Percentiles(MOST)));
    long end = System.nanoTime() + time.toNanos();
    List<Thread> threads = new ArrayList<>();
    for (int i = 0; i < readers; i++) {
      int first = i;
      threads.add(Thread.ofVirtual().start(() -> reader(first, end, times)));
    }
    for (Thread thread : threads) {
      thread.join();
    }
    return times;
  }

  private void reader(int first, long end, Map<String, Percentiles> times) {
    try (HttpClient client = HttpClient.newHttpClient()) {
      for (int i = first; System.nanoTime() < end; i++) {
        String path = paths.get(i % paths.size());
        long begun = System.nanoTime();
        HttpResponse<byte[]> answer =
            client.send(
                HttpRequest.newBuilder(URI.create(address + path)).build(),
                BodyHandlers.ofByteArray());
        if (answer.statusCode() != 200) {
          throw new IllegalStateException(path + " answered " + answer.statusCode());
        }
        times.getOrDefault(path, new Percentiles(1)).add((System.nanoTime() - begun) / 1e6);
      }
    } catch (IOException e) {
      throw new IllegalStateException("The dashboard does not answer", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
