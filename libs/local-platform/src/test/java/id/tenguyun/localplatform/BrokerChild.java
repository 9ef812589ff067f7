package id.tenguyun.localplatform;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

/** A process of its own with a broker in it, to be killed. */
final class BrokerChild {

  private BrokerChild() {}

  static List<String> records(int round) {
    return IntStream.range(0, 500).mapToObj(i -> round + "/" + i).toList();
  }

  public static void main(String[] arguments) throws Exception {
    EmbeddedBroker broker = EmbeddedBroker.start(Path.of(arguments[0]), 0);
    int round = Integer.parseInt(arguments[1]);
    if (round == 0) {
      Records.createTopic(broker.bootstrapServers(), "log");
    }
    Records.append(broker.bootstrapServers(), "log", records(round));
    System.out.println("ACKNOWLEDGED");
    Thread.currentThread().join();
  }
}
