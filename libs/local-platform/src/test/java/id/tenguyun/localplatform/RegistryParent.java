package id.tenguyun.localplatform;

import java.nio.file.Path;

/** A process of its own that has a registry for a child, to be killed. */
final class RegistryParent {

  private RegistryParent() {}

  public static void main(String[] arguments) throws InterruptedException {
    RegistryProcess registry = RegistryProcess.start(Path.of(arguments[0]), 0);
    System.out.println("CHILD " + registry.pid());
    Thread.currentThread().join();
  }
}
