package id.tenguyun.edge.login;

import id.tenguyun.eventing.web.access.Role;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

/**
 * People of the office who log in on a laptop: a line each with name, roles and the password's
 * bcrypt hash. Read anew at every login, so that somebody who was taken out is out.
 */
public final class UsersFile {

  static final int BCRYPT_STRENGTH = 12;
  private static final int PASSWORD_CHARACTERS_MIN = 12;
  private static final int PASSWORD_BYTES_MAX = 72;

  private final Path file;

  /** In this folder. */
  public UsersFile(Path folder) {
    this.file = folder.resolve("users");
  }

  /**
   * Somebody.
   *
   * @param name letters, digits, dots, _ and -
   * @param passwordHash bcrypt
   */
  public record User(String name, Set<Role> roles, String passwordHash) {}

  /** Who has this name. */
  public Optional<User> find(String name) throws IOException {
    return all().stream().filter(user -> user.name().equals(name)).findFirst();
  }

  /**
   * Adds somebody, or gives her other roles and another password.
   *
   * @throws IllegalArgumentException if name, roles or password will not do; the message says why
   */
  public void put(String name, Set<Role> roles, String password) throws IOException {
    check(name, roles, password);
    List<User> users = new ArrayList<>(all());
    users.removeIf(user -> user.name().equals(name));
    users.add(new User(name, roles, new BCryptPasswordEncoder(BCRYPT_STRENGTH).encode(password)));
    OwnerOnly.write(
        file, users.stream().map(UsersFile::line).collect(Collectors.joining("\n", "", "\n")));
  }

  private static void check(String name, Set<Role> roles, String password) {
    if (!name.matches("[A-Za-z0-9._-]{1,60}")) {
      throw new IllegalArgumentException(
          "The name has other than 1 to 60 letters, digits, dots, _ and -");
    }
    if (roles.isEmpty() || roles.contains(Role.PARTNER) || roles.contains(Role.WORKER)) {
      throw new IllegalArgumentException(
          "roles are %s; right would be some of OFFICER, ASSESSOR, INSPECTOR, AUDITOR"
              .formatted(roles));
    }
    int bytes = password.getBytes(java.nio.charset.StandardCharsets.UTF_8).length;
    if (password.length() < PASSWORD_CHARACTERS_MIN || bytes > PASSWORD_BYTES_MAX) {
      throw new IllegalArgumentException(
          "The password has %d characters; right would be %d, and at most %d bytes"
              .formatted(password.length(), PASSWORD_CHARACTERS_MIN, PASSWORD_BYTES_MAX));
    }
  }

  private List<User> all() throws IOException {
    if (!Files.exists(file)) {
      return List.of();
    }
    return Files.readAllLines(file).stream()
        .filter(line -> !line.isBlank())
        .map(UsersFile::user)
        .toList();
  }

  private static String line(User user) {
    return user.name()
        + ";"
        + user.roles().stream().map(Enum::name).collect(Collectors.joining(","))
        + ";"
        + user.passwordHash();
  }

  private static User user(String line) {
    String[] parts = line.split(";", -1);
    if (parts.length != 3) {
      throw new IllegalStateException(
          "The users' file has a line of %d parts".formatted(parts.length));
    }
    Set<Role> roles =
        Arrays.stream(parts[1].split(","))
            .map(Role::valueOf)
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(Role.class)));
    return new User(parts[0], roles, parts[2]);
  }
}
