package id.tenguyun.benchmarks.line;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;

/** What a bare exactly-once pass-through of everything in some topics costs. */
final class Yardstick {

  private final Bench bench;
  private final Offsets offsets;
  private int passes;

  Yardstick(Bench bench, Offsets offsets) {
    this.bench = bench;
    this.offsets = offsets;
  }

  Cost cost(Collection<String> from) throws Exception {
    String name = "pass-through-" + passes++;
    try (Admin admin = bench.kafka.newAdmin()) {
      admin.createTopics(List.of(new NewTopic(name, 4, (short) 1))).all().get();
    }
    long records = offsets.sum(from);
    try (var pass = new PassThrough(bench, name, from, name)) {
      pass.start();
      long start = offsets.awaitMore(name, 0);
      var cpu = new CpuTime();
      offsets.awaitAll(name, new ArrayList<>(from), new Progress("passed through", records));
      return new Cost(records / ((System.nanoTime() - start) / 1e9), cpu.microsPer(records));
    }
  }
}
