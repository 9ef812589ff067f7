package id.tenguyun.benchmarks.dashboard;

import id.tenguyun.localplatform.InMemoryMongo;

/** The view store as a process of its own. Its one argument is the port. */
final class ViewStore {

  private ViewStore() {}

  public static void main(String[] arguments) throws InterruptedException {
    try (InMemoryMongo mongo = InMemoryMongo.start(Integer.parseInt(arguments[0]))) {
      System.out.println("The view store listens: " + mongo.uri("dashboard"));
      Thread.currentThread().join(); // until the benchmark ends this process
    }
  }
}
