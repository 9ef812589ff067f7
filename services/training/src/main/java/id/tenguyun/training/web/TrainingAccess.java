package id.tenguyun.training.web;

import static id.tenguyun.eventing.web.access.AccessRule.open;
import static id.tenguyun.eventing.web.access.AccessRule.roles;
import static id.tenguyun.eventing.web.access.Role.AUDITOR;
import static id.tenguyun.eventing.web.access.Role.INSPECTOR;
import static id.tenguyun.eventing.web.access.Role.OFFICER;
import static id.tenguyun.eventing.web.access.Role.PARTNER;
import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;

import id.tenguyun.eventing.web.access.AccessTable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The training service's endpoints and who may call each. The page behind a one-time link needs no
 * login, since the link is the login; it can be guessed at most as often as the tighter limit has
 * it.
 */
@Configuration(proxyBeanMethods = false)
class TrainingAccess {

  @Bean
  AccessTable accessTable() {
    return AccessTable.of(
        open(GET, "/j/{token}").withGuessLimit(),
        open(POST, "/j/{token}").withGuessLimit(),
        open(GET, "/pages/{*file}"),
        open(GET, "/training/{*file}"),
        open(GET, "/centres/{centreId}/teach-next"),
        roles(GET, "/centres/{centreId}/invitations", OFFICER).ownedBy("centreId"),
        roles(GET, "/completions/{centreId}/{graduationId}", OFFICER, INSPECTOR, AUDITOR)
            .ownedBy("centreId"),
        // whose nomination it is, the controller asks; the read itself is on the log
        roles(POST, "/nominations/{nominationId}/contact", PARTNER),
        roles(
            GET, "/nominations/{nominationId}/contact/reads", PARTNER, OFFICER, INSPECTOR, AUDITOR),
        roles(POST, "/office/people/{workerId}/exports", OFFICER),
        roles(GET, "/office/breach-reports", OFFICER),
        roles(POST, "/office/person-keys/rotations", OFFICER),
        roles(POST, "/office/person-keys/retirements", OFFICER));
  }
}
