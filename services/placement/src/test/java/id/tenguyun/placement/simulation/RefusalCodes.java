package id.tenguyun.placement.simulation;

import id.tenguyun.eventing.decision.Refusal;
import id.tenguyun.eventing.intake.IntakeStep;
import id.tenguyun.eventing.kafka.Decoding;
import id.tenguyun.placement.PlacementDecider;
import id.tenguyun.placement.policy.PolicyProblem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.CodeElement;
import java.lang.classfile.MethodModel;
import java.lang.classfile.instruction.ConstantInstruction;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The codes of refusals, read out of the compiled code: every upper-case constant of a method that
 * makes a refusal, or that hands what it has to a method which makes one. Names of enum constants
 * are none, and what else stands beside a refusal is listed here by hand.
 */
final class RefusalCodes {

  private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9]+(_[A-Z0-9]+)*");

  private static final Set<String> MAKERS =
      Set.of(name(Refusal.class), name(PolicyProblem.class), name(Decoding.Unreadable.class));

  /** One method: what it calls, by owner, name and type, and which constants stand in it. */
  private record Method(Set<String> calls, boolean takesText, Set<String> constants) {}

  private RefusalCodes() {}

  static Set<String> all() {
    Map<String, Method> methods = new TreeMap<>();
    Set<String> enums = new HashSet<>();
    read(PlacementDecider.class, "id/tenguyun/placement", methods, enums);
    for (String part : List.of("intake", "avro", "kafka")) {
      read(IntakeStep.class, "id/tenguyun/eventing/" + part, methods, enums);
    }
    Set<String> makers = makers(methods);
    Set<String> codes = new TreeSet<>();
    methods.values().stream()
        .filter(method -> method.calls().stream().anyMatch(makers::contains))
        .forEach(method -> codes.addAll(method.constants()));
    codes.removeAll(enums);
    return codes;
  }

  /** The constructors, and the methods that pass a text of their caller's on to one of them. */
  private static Set<String> makers(Map<String, Method> methods) {
    Set<String> makers = new HashSet<>();
    methods.forEach((name, method) -> {
      method.calls().stream()
          .filter(call -> MAKERS.stream().anyMatch(m -> call.startsWith(m + ".<init>")))
          .forEach(makers::add);
    });
    boolean grown = true;
    while (grown) {
      grown = false;
      for (var method : methods.entrySet()) {
        if (method.getValue().takesText()
            && method.getValue().constants().isEmpty()
            && method.getValue().calls().stream().anyMatch(makers::contains)) {
          grown |= makers.add(method.getKey());
        }
      }
    }
    return makers;
  }

  /** Modules of ours are folders of classes in a test run, and jars once they are packaged. */
  private static void read(
      Class<?> anchor, String folder, Map<String, Method> methods, Set<String> enums) {
    try {
      Path root = Path.of(anchor.getProtectionDomain().getCodeSource().getLocation().toURI());
      if (Files.isDirectory(root)) {
        read(root.resolve(folder), methods, enums);
        return;
      }
      try (FileSystem jar = FileSystems.newFileSystem(root)) {
        read(jar.getPath(folder), methods, enums);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("Classes of " + anchor + " cannot be read", e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void read(Path folder, Map<String, Method> methods, Set<String> enums)
      throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".class")).sorted().toList()) {
        String path = file.toString();
        if (!path.contains("/mongo/") && !path.contains("/web/")) {
          read(ClassFile.of().parse(file), methods, enums);
        }
      }
    }
  }

  private static void read(ClassModel type, Map<String, Method> methods, Set<String> enums) {
    String owner = type.thisClass().asInternalName();
    boolean isEnum =
        type.superclass().map(s -> s.asInternalName().equals("java/lang/Enum")).orElse(false);
    if (isEnum) {
      type.fields().forEach(field -> enums.add(field.fieldName().stringValue()));
      return;
    }
    for (MethodModel method : type.methods()) {
      String descriptor = method.methodType().stringValue();
      methods.put(
          owner + "." + method.methodName().stringValue() + descriptor, read(method, descriptor));
    }
  }

  private static Method read(MethodModel method, String descriptor) {
    Set<String> calls = new TreeSet<>();
    Set<String> constants = new TreeSet<>();
    method
        .code()
        .ifPresent(code -> {
          for (var element : code) {
            if (element instanceof CodeElement instruction) {
              read(instruction, calls, constants);
            }
          }
        });
    boolean takesText =
        descriptor.substring(0, descriptor.indexOf(')')).contains("Ljava/lang/String;");
    return new Method(calls, takesText, constants);
  }

  private static void read(CodeElement instruction, Set<String> calls, Set<String> constants) {
    switch (instruction) {
      case InvokeInstruction call ->
          calls.add(
              call.owner().asInternalName()
                  + "."
                  + call.name().stringValue()
                  + call.type().stringValue());
      case InvokeDynamicInstruction lambda ->
          lambda
              .bootstrapArgs()
              .forEach(argument -> {
                if (argument instanceof java.lang.constant.DirectMethodHandleDesc handle) {
                  String owner = handle.owner().descriptorString();
                  calls.add(
                      owner.substring(1, owner.length() - 1)
                          + "."
                          + handle.methodName()
                          + handle.lookupDescriptor());
                }
              });
      case ConstantInstruction constant -> {
        if (constant.constantValue() instanceof String text && CODE.matcher(text).matches()) {
          constants.add(text);
        }
      }
      default -> {
        // Neither calls nor says anything.
      }
    }
  }

  private static String name(Class<?> type) {
    return type.getName().replace('.', '/');
  }
}
