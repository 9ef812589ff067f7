package id.tenguyun.dashboard.live;

import static org.assertj.core.api.Assertions.assertThat;

import id.tenguyun.dashboard.Board;
import jakarta.servlet.FilterChain;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class EditionCacheTest {

  private final LiveBoard board = new LiveBoard();
  private final EditionCache cache = new EditionCache(board);
  private final AtomicInteger rendered = new AtomicInteger();
  private int status = 200;

  @Test
  void rendersAPageOnceForAllWhoAskForItBetweenTwoViews() throws Exception {
    String first = ask("/rules", "id");
    String second = ask("/rules", "id");

    assertThat(second).isEqualTo(first).isEqualTo("page 1");
    assertThat(rendered).hasValue(1);
  }

  @Test
  void rendersItAgainWhenTheViewHasChanged() throws Exception {
    ask("/rules", "id");
    board.publish(Board.View.NONE, Map.of());

    assertThat(ask("/rules", "id")).isEqualTo("page 2");
  }

  @Test
  void keepsLanguagesAndAddressesApart() throws Exception {
    ask("/rules", "id");

    assertThat(ask("/rules", "en")).isEqualTo("page 2");
    assertThat(ask("/funnel", "id")).isEqualTo("page 3");
  }

  @Test
  void keepsNoRefusal() throws Exception {
    status = 400;
    ask("/rules", "id");

    assertThat(ask("/rules", "id")).isEqualTo("page 2");
  }

  @Test
  void leavesTheStreamAlone() throws Exception {
    ask("/feed", "id");
    ask("/feed", "id");

    assertThat(rendered).hasValue(2);
  }

  private String ask(String path, String language) throws Exception {
    var request = new MockHttpServletRequest("GET", path);
    request.setCookies(new Cookie("tenguyun_language", language));
    request.addHeader("Cookie", "tenguyun_language=" + language);
    var response = new MockHttpServletResponse();
    FilterChain page =
        (_, answer) -> {
          answer.setContentType("text/html");
          ((HttpServletResponse) answer).setStatus(status);
          answer.getWriter().write("page " + rendered.incrementAndGet());
        };
    cache.doFilter(request, response, page);
    assertThat(response.getStatus()).isEqualTo(status);
    return response.getContentAsString();
  }
}
