package id.tenguyun.dashboard.mongo;

import com.mongodb.MongoException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Random;

/**
 * A store whose writes fail now and then: before anything was done, after a part of it, or after
 * all of it, as when a process dies or the line breaks before the answer.
 */
final class FailingStore {

  private static final int ONE_IN = 7;

  private FailingStore() {}

  static MongoDatabase of(MongoDatabase database, Random random) {
    return proxy(
        MongoDatabase.class,
        (method, arguments) -> {
          Object answer = call(database, method, arguments);
          return answer instanceof MongoCollection<?> collection ? of(collection, random) : answer;
        });
  }

  private static MongoCollection<?> of(MongoCollection<?> collection, Random random) {
    return proxy(
        MongoCollection.class,
        (method, arguments) -> {
          boolean write =
              method.getName().equals("bulkWrite") || method.getName().equals("replaceOne");
          if (!write || random.nextInt(ONE_IN) > 0) {
            return call(collection, method, arguments);
          }
          if (arguments[0] instanceof List<?> writes && random.nextBoolean()) {
            Object[] part = arguments.clone();
            part[0] = writes.subList(0, (writes.size() + 1) / 2);
            call(collection, method, part);
          } else if (random.nextBoolean()) {
            call(collection, method, arguments);
          }
          throw new MongoException("the line broke");
        });
  }

  @FunctionalInterface
  private interface Call {
    Object of(Method method, Object[] arguments) throws Throwable;
  }

  private static Object call(Object target, Method method, Object[] arguments) throws Throwable {
    try {
      return method.invoke(target, arguments);
    } catch (InvocationTargetException e) {
      throw e.getTargetException();
    }
  }

  private static <T> T proxy(Class<T> type, Call call) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (_, method, arguments) -> call.of(method, arguments)));
  }
}
