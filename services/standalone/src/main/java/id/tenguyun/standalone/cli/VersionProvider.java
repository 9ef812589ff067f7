package id.tenguyun.standalone.cli;

import id.tenguyun.localplatform.DataFolder;
import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** Which version this is, and of what it is made. */
final class VersionProvider implements IVersionProvider {

  @Override
  public String[] getVersion() throws IOException {
    Properties build = new Properties();
    try (InputStream file =
        VersionProvider.class.getResourceAsStream("/tenguyun-build.properties")) {
      if (file == null) {
        throw new IllegalStateException("tenguyun-build.properties is missing on the class path");
      }
      build.load(file);
    }
    return new String[] {
      "Tenguyun " + build.getProperty("version"),
      "data folder format: " + DataFolder.VERSION,
      "Java " + Runtime.version() + ", " + System.getProperty("java.vm.name")
    };
  }
}
