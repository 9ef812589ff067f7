package id.tenguyun.dashboard.page;

import static id.tenguyun.eventing.web.access.AccessRule.open;
import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;

import id.tenguyun.eventing.web.access.AccessTable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The dashboard's endpoints: all public, since it shows nothing that is not. */
@Configuration(proxyBeanMethods = false)
class DashboardAccess {

  @Bean
  AccessTable accessTable() {
    return AccessTable.of(
        open(GET, "/"),
        open(GET, "/rules"),
        open(GET, "/rules/{projectId}"),
        open(GET, "/rules/{projectId}/report"),
        open(GET, "/funnel"),
        open(GET, "/teach"),
        open(GET, "/map"),
        open(GET, "/books"),
        open(GET, "/why"),
        open(GET, "/why/decision"),
        open(GET, "/why/not-me"),
        // hands a reference code on, so somebody could try codes
        open(POST, "/why/not-me").withGuessLimit(),
        open(GET, "/feed"),
        open(GET, "/api/summary"),
        open(GET, "/api/outcomes"),
        open(GET, "/api/status"),
        // officers get more of it than the public does
        open(GET, "/api/trace"),
        open(GET, "/api/projects/{projectId}/assessments"),
        open(GET, "/api/projects/{projectId}/windows"),
        open(GET, "/api/projects/{projectId}/releases"),
        open(GET, "/api/projects/{projectId}/fill-reports"),
        open(GET, "/api/pathway"),
        open(GET, "/api/pathway/groups"),
        open(GET, "/api/skill-gaps"),
        open(GET, "/api/districts"),
        open(GET, "/api/decisions"),
        open(GET, "/api/decision"),
        open(GET, "/dashboard/{*file}"),
        open(GET, "/webjars/{*file}"),
        open(GET, "/_static/{*file}"));
  }
}
