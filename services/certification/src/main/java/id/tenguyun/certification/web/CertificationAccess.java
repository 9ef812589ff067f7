package id.tenguyun.certification.web;

import static id.tenguyun.eventing.web.access.AccessRule.open;
import static id.tenguyun.eventing.web.access.AccessRule.roles;
import static id.tenguyun.eventing.web.access.Role.ASSESSOR;
import static id.tenguyun.eventing.web.access.Role.AUDITOR;
import static id.tenguyun.eventing.web.access.Role.INSPECTOR;
import static id.tenguyun.eventing.web.access.Role.OFFICER;
import static id.tenguyun.eventing.web.access.Role.PARTNER;
import static org.springframework.http.HttpMethod.GET;

import id.tenguyun.eventing.web.access.AccessTable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The certification service's endpoints and who may call each. */
@Configuration(proxyBeanMethods = false)
class CertificationAccess {

  @Bean
  AccessTable accessTable() {
    return AccessTable.of(
        // anybody who is shown a certificate may ask whether it is good
        open(GET, "/certificates"),
        open(GET, "/certificates/{number}"),
        open(GET, "/pages/{*file}"),
        open(GET, "/certification/{*file}"),
        // whose certificate it is, the controller asks
        roles(GET, "/sheets/{number}", PARTNER, OFFICER),
        roles(GET, "/cases/{centreId}/{graduationId}", ASSESSOR, OFFICER, INSPECTOR, AUDITOR)
            .ownedBy("centreId"),
        roles(GET, "/cases", ASSESSOR, OFFICER, INSPECTOR, AUDITOR));
  }
}
