package id.tenguyun.edge.upload;

/** Names that strangers give their files. They are shown and never used to find anything. */
final class FileNames {

  private static final int CHARACTERS_MAX = 80;

  private FileNames() {}

  /** The last part without what is no printable character. */
  static String shown(String given) {
    String name = given.replace('\\', '/');
    name = name.substring(name.lastIndexOf('/') + 1).replaceAll("[\\p{Cntrl}\\p{Cf}]", "");
    if (name.isBlank() || name.equals(".") || name.equals("..")) {
      return "file";
    }
    return name.length() <= CHARACTERS_MAX ? name : name.substring(0, CHARACTERS_MAX) + "…";
  }
}
